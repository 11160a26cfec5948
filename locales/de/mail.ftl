mail-code-subject = Ihr Code für { -service }

mail-code-body =
    Guten Tag,

    jemand möchte wieder Zugang zu Ihrem Konto bei { -service } bekommen. Wenn Sie das waren, ist das Ihr Code:

    { $code }

    Geben Sie ihn auf der Seite ein, auf der Sie ihn angefordert haben. Er gilt { $duration }. Wenn Sie mehrere Codes
    angefordert haben, nehmen Sie den neuesten.

    Sagen Sie diesen Code niemandem. Niemand von { -service } fragt Sie danach, nicht am Telefon und nicht in einem Chat.

    Wenn Sie das nicht waren, können Sie diese E-Mail ignorieren. Ohne den Code ändert sich nichts an Ihrem Konto.

    { -service }

mail-code-short-body =
    Ihr Code, um wieder in Ihr Konto bei { -service } zu kommen:

    { $code }

    Geben Sie ihn auf der Seite ein, auf der Sie ihn angefordert haben. Er gilt so lange: { $duration }. Es zählt der neueste Code.

    Sagen Sie diesen Code niemandem. Niemand von { -service } fragt Sie danach.

    Wenn Sie ihn nicht angefordert haben, müssen Sie nichts tun. Ohne den Code ändert sich nichts.

    { -service }

mail-no-account-subject = Mit dieser Adresse gibt es kein Konto bei { -service }

mail-no-account-body =
    Guten Tag,

    jemand hat diese E-Mail-Adresse eingegeben, um wieder Zugang zu einem Konto bei { -service } zu bekommen. Mit dieser
    Adresse gibt es kein Konto.

    Wenn Sie das waren, hat Ihr Konto vielleicht eine andere E-Mail-Adresse. Versuchen Sie es mit der anderen, mit Ihrer
    Telefonnummer oder mit Ihrem Benutzernamen.

    Wenn Sie das nicht waren, können Sie diese E-Mail ignorieren.

    { -service }

mail-disabled-subject = Ihr Konto bei { -service } ist deaktiviert

mail-disabled-body =
    Guten Tag,

    jemand möchte wieder Zugang zu Ihrem Konto bei { -service } bekommen. Das Konto ist deaktiviert. Darum haben wir keinen
    Code geschickt.

    Um es wieder zu benutzen, öffnen Sie die Seite, auf der Sie den Code angefordert haben. Wählen Sie dort „Mit einem
    Menschen sprechen“.

    Wenn Sie das nicht waren, können Sie diese E-Mail ignorieren.

    { -service }

mail-contact-code-subject = { $owner } bittet Sie vielleicht um einen Code

mail-contact-code-body =
    Guten Tag { $contact },

    { $owner } hat Sie als Person angegeben, die mit dem Konto bei { -service } helfen kann. Jemand möchte gerade wieder Zugang
    zu diesem Konto bekommen und hat um Ihre Hilfe gebeten.

    Wenn { $owner } Sie darum bittet, lesen Sie diesen Code vor:

    { $code }

    Er gilt { $duration }.

    Lesen Sie ihn nur { $owner } vor, im persönlichen Gespräch oder in einem Anruf, in dem Sie die Stimme erkennen. Schreiben
    Sie ihn nicht in eine Nachricht und geben Sie ihn auf keiner Seite ein. Niemand von { -service } fragt Sie danach.

    Wenn jemand anderes Sie nach diesem Code fragt, sagen Sie ihn nicht.

    Wenn Sie diese E-Mail nicht erwartet haben, sagen Sie es { $owner }. Ohne den Code ändert sich nichts am Konto.

    { -service }

mail-new-address-code-subject = Bestätigen Sie diese Adresse für { -service }

mail-new-address-code-body =
    Guten Tag,

    jemand möchte diese E-Mail-Adresse zum Konto { $account } bei { -service } hinzufügen. Wenn Sie das waren, ist das Ihr
    Code:

    { $code }

    Geben Sie ihn auf der Seite ein, auf der Sie die Adresse hinzugefügt haben. Er gilt { $duration }. Wenn Sie mehrere Codes
    angefordert haben, nehmen Sie den neuesten.

    Sagen Sie diesen Code niemandem. Niemand von { -service } fragt Sie danach, nicht am Telefon und nicht in einem Chat.

    Wenn Sie das nicht waren, können Sie diese E-Mail ignorieren. Ohne den Code wird die Adresse nicht hinzugefügt.

    { -service }

mail-secured-subject = Ihr Konto bei { -service } wurde wiederhergestellt und geändert

mail-secured-body =
    Guten Tag,

    jemand hat wieder Zugang zum Konto { $account } bei { -service } bekommen und es geändert.

    Wann: { $at }

    Was geändert wurde:

    { $changes }

    Wenn Sie das waren, brauchen Sie nichts zu tun.

    Wenn Sie das nicht waren, frieren Sie das Konto ein. Solange es eingefroren ist, kann niemand die Adressen oder die Art
    der Anmeldung ändern. Dieser Link tut das und sonst nichts:

    { $link }

    Öffnen Sie danach selbst { $address }: Tippen Sie die Adresse in den Browser ein und wählen Sie „Jemand anderes war in
    meinem Konto“. Auch dort hilft Ihnen ein Mensch.

    Wir schicken das an jede Adresse des Kontos, auch an alte, damit Sie wissen, was passiert.

    { -service }

mail-secured-protected-body =
    Guten Tag,

    jemand hat wieder Zugang zum Konto { $account } bei { -service } bekommen und es geändert.

    Wann: { $at }

    Was geändert wurde:

    { $changes }

    Das Konto ist bis zum { $until } im Schutzmodus. Bis dahin kann niemand die Adressen oder die Art der Anmeldung ändern.

    Wenn Sie das waren, brauchen Sie nichts zu tun.

    Wenn Sie das nicht waren, frieren Sie das Konto ein. Solange es eingefroren ist, kann niemand die Adressen oder die Art
    der Anmeldung ändern. Dieser Link tut das und sonst nichts:

    { $link }

    Öffnen Sie danach selbst { $address }: Tippen Sie die Adresse in den Browser ein und wählen Sie „Jemand anderes war in
    meinem Konto“. Auch dort hilft Ihnen ein Mensch.

    Wir schicken das an jede Adresse des Kontos, auch an alte, damit Sie wissen, was passiert.

    { -service }

mail-change-password = Das Passwort ist neu.

mail-change-backup-codes = Es gibt neue Backup-Codes. Die alten gelten nicht mehr.

mail-change-sessions = { $count ->
    [one] { $count } Gerät wurde abgemeldet.
   *[other] { $count } Geräte wurden abgemeldet.
}

mail-change-devices = { $count ->
    [one] { $count } Gerät braucht wieder den zweiten Schritt.
   *[other] { $count } Geräte brauchen wieder den zweiten Schritt.
}

mail-change-access-removed = { $count ->
    [one] { $count } App oder Weiterleitung hat keinen Zugriff mehr: { $names }
   *[other] { $count } Apps oder Weiterleitungen haben keinen Zugriff mehr: { $names }
}

mail-change-factors-added = { $count ->
    [one] Beim zweiten Schritt neu ({ $count }): { $names }
   *[other] Beim zweiten Schritt neu ({ $count }): { $names }
}

mail-change-factors-removed = { $count ->
    [one] Beim zweiten Schritt entfernt ({ $count }): { $names }
   *[other] Beim zweiten Schritt entfernt ({ $count }): { $names }
}

mail-change-factors-renamed = { $count ->
    [one] Beim zweiten Schritt umbenannt ({ $count }). Vorheriger Name: { $names }
   *[other] Beim zweiten Schritt umbenannt ({ $count }). Vorherige Namen: { $names }
}

mail-change-addresses-added = { $count ->
    [one] { $count } Adresse wurde hinzugefügt: { $names }
   *[other] { $count } Adressen wurden hinzugefügt: { $names }
}

mail-change-addresses-restored = { $count ->
    [one] { $count } Adresse wurde wiederhergestellt: { $names }
   *[other] { $count } Adressen wurden wiederhergestellt: { $names }
}

mail-change-addresses-removed = { $count ->
    [one] { $count } Adresse wurde entfernt: { $names }
   *[other] { $count } Adressen wurden entfernt: { $names }
}

mail-change-contacts-removed = { $count ->
    [one] { $count } Wiederherstellungskontakt wurde entfernt: { $names }
   *[other] { $count } Wiederherstellungskontakte wurden entfernt: { $names }
}

mail-protection-ended-subject = Der Schutzmodus Ihres Kontos bei { -service } ist beendet

mail-protection-ended-body =
    Guten Tag,

    nach einer Wiederherstellung war das Konto { $account } bei { -service } im Schutzmodus: Niemand konnte die Adressen oder
    die Art der Anmeldung ändern. Jemand hat den Schutzmodus vorzeitig beendet.

    Wann: { $at }

    Wenn Sie das waren, brauchen Sie nichts zu tun.

    Wenn Sie das nicht waren, frieren Sie das Konto ein. Solange es eingefroren ist, kann niemand die Adressen oder die Art
    der Anmeldung ändern. Dieser Link tut das und sonst nichts:

    { $link }

    Öffnen Sie danach selbst { $address }: Tippen Sie die Adresse in den Browser ein und wählen Sie „Jemand anderes war in
    meinem Konto“. Auch dort hilft Ihnen ein Mensch.

    Wir schicken das an jede Adresse des Kontos, auch an alte, damit Sie wissen, was passiert.

    { -service }

mail-frozen-subject = Ihr Konto bei { -service } ist eingefroren

mail-frozen-body =
    Guten Tag,

    das Konto { $account } bei { -service } ist eingefroren. Solange es eingefroren ist, kann niemand die Adressen oder die
    Art der Anmeldung ändern.

    Wann: { $at }

    Bis: { $until }

    Wenn Sie das waren, brauchen Sie nichts zu tun.

    Wenn Sie das nicht waren, ist nichts verloren. Öffnen Sie selbst { $address }: Tippen Sie die Adresse in den Browser ein
    und wählen Sie „Jemand anderes war in meinem Konto“. Auch dort hilft Ihnen ein Mensch.

    Wir schicken das an jede E-Mail-Adresse des Kontos, damit Sie wissen, was passiert.

    { -service }

mail-wait-begun-subject = Jemand möchte wieder Zugang zu Ihrem Konto bei { -service }

mail-wait-begun-body =
    Guten Tag,

    jemand möchte wieder Zugang zum Konto { $account } bei { -service } bekommen. Damit das Konto sicher bleibt, gibt es eine
    Wartezeit, bevor das Passwort geändert werden kann.

    Beginn: { $at }

    Ende: { $until }

    Bis dahin ändert sich nichts am Konto. Danach muss die Person, die das angefordert hat, noch einmal nachweisen, dass das
    Konto ihr gehört.

    Wenn Sie das waren, warten Sie bis dahin. Öffnen Sie dann selbst { $address } und machen Sie weiter.

    Wenn Sie das nicht waren, brechen Sie die Wiederherstellung ab. Dann kann die Person,
    die das angefordert hat, nicht weitermachen. Dieser Link tut das und sonst nichts:

    { $link }

    Wir schicken das an jede E-Mail-Adresse des Kontos, damit Sie wissen, was passiert.

    { -service }

mail-wait-cancelled-subject = Die Wartezeit für Ihr Konto bei { -service } wurde abgebrochen

mail-wait-cancelled-body =
    Guten Tag,

    jemand wollte wieder Zugang zum Konto { $account } bei { -service } bekommen und hat gewartet, um weiterzumachen. Das
    wurde abgebrochen.

    Wann: { $at }

    Am Konto hat sich nichts geändert.

    Wenn Sie es abgebrochen haben, brauchen Sie nichts zu tun. Wenn Sie sich Sorgen um Ihr Konto machen, öffnen Sie selbst
    { $address }. Tippen Sie die Adresse in den Browser ein und wählen Sie „Jemand anderes war in meinem Konto“.

    Wenn Sie selbst gewartet haben, können Sie dort neu beginnen. Auch dort hilft Ihnen ein Mensch.

    { -service }

mail-backup-code-replaced-subject = Ein Backup-Code Ihres Kontos bei { -service } wurde benutzt

mail-backup-code-replaced-body =
    Guten Tag,

    ein Backup-Code des Kontos { $account } bei { -service } wurde benutzt. Er gilt nicht mehr, und ein neuer hat ihn
    ersetzt.

    Wann: { $at }

    Wenn Sie das waren, bewahren Sie den neuen Backup-Code dort auf, wo der alte war.

    Wenn Sie das nicht waren, frieren Sie das Konto ein. Solange es eingefroren ist, kann niemand die Adressen oder die Art
    der Anmeldung ändern. Dieser Link tut das und sonst nichts:

    { $link }

    Öffnen Sie danach selbst { $address }: Tippen Sie die Adresse in den Browser ein und wählen Sie „Jemand anderes war in
    meinem Konto“. Auch dort hilft Ihnen ein Mensch.

    { -service }

mail-factor-suspended-subject = Ein zweiter Schritt Ihres Kontos bei { -service } wurde abgeschaltet

mail-factor-suspended-body =
    Guten Tag,

    ein zweiter Schritt des Kontos { $account } bei { -service } wurde abgeschaltet. Jemand möchte wieder Zugang zum Konto
    bekommen. Uns wurde gesagt, dass dieser zweite Schritt verloren ist oder dass jemand anderes ihn benutzen kann.

    Was: { $factor }

    Wann: { $at }

    Wenn Sie das waren, brauchen Sie nichts zu tun. Sie können ihn später wieder einrichten.

    Wenn Sie das nicht waren, frieren Sie das Konto ein. Solange es eingefroren ist, kann niemand die Adressen oder die Art
    der Anmeldung ändern. Dieser Link tut das und sonst nichts:

    { $link }

    Öffnen Sie danach selbst { $address }: Tippen Sie die Adresse in den Browser ein und wählen Sie „Jemand anderes war in
    meinem Konto“. Auch dort hilft Ihnen ein Mensch.

    { -service }

mail-factor-passkey = Passkeys

mail-factor-authenticator = die Authenticator-App

mail-factor-email = Codes per E-Mail

mail-factor-text = Codes per SMS

mail-factor-backup = Backup-Codes

mail-factor-contact = Codes von Wiederherstellungskontakten

mail-factor-person = die Prüfung durch einen Menschen

mail-way-opened-subject = Jemand kann wieder Zugang zu Ihrem Konto bei { -service } bekommen

mail-way-opened-body =
    Guten Tag,

    jemand hat uns gesagt, dass das Konto { $account } bei { -service } das eigene ist und dass die Anmeldung nicht mehr
    geht. Menschen bei uns haben das geprüft und bestätigt. Wer darum gebeten hat, kann das Passwort und die Art der
    Anmeldung ändern.

    Wann: { $at }

    Der Weg ins Konto ist offen bis: { $until }

    Wenn Sie das waren, brauchen Sie nichts zu tun.

    Wenn Sie das nicht waren, schließen Sie den Weg. Dann kann nicht weitermachen, wer darum gebeten hat, und ein Mensch
    sieht es sich noch einmal an. Dieser Link tut das und sonst nichts:

    { $link }

    Öffnen Sie danach selbst { $address }: Tippen Sie die Adresse in den Browser ein und wählen Sie „Jemand anderes war in
    meinem Konto“. Auch dort hilft Ihnen ein Mensch.

    Wir schicken das an jede Adresse des Kontos, auch an alte, damit nichts ohne Ihr Wissen passiert.

    { -service }

mail-case-subject = Ihr Fall bei { -service } ist eröffnet

mail-case-body =
    Guten Tag,

    danke, dass Sie uns erzählt haben, was passiert ist. Ihr Fall ist eröffnet.

    Ihre Referenznummer ist { $reference }. Sie dürfen sie uns vorlesen.

    { $days ->
        [one] Ein Mensch liest Ihren Fall und antwortet innerhalb von { $days } Tag.
       *[other] Ein Mensch liest Ihren Fall und antwortet innerhalb von { $days } Tagen.
    } Wenn die Antwort da ist, schreiben wir Ihnen an diese Adresse. Die Antwort selbst steht auf der Seite Ihres Falls:

    { $link }

    Wenn die Seite danach fragt: Der Fallcode ist { $code }. Benutzen Sie ihn nur auf dieser Seite. Lesen Sie ihn niemandem
    vor.

    Wir fragen nie nach einem Passwort, einem Code oder nach Geld. Wir rufen Sie nie an, und wir fragen nie, ob wir Ihr Gerät
    sehen oder steuern dürfen.

    Wenn Sie keinen Fall eröffnet haben, können Sie diese E-Mail ignorieren. Durch diese E-Mail ändert sich nichts an einem Konto.

    { -service }

mail-case-again-subject = Sie haben noch einmal an { -service } geschrieben

mail-case-again-body =
    Guten Tag,

    Sie haben uns noch einmal wegen eines Kontos geschrieben. Dafür haben Sie schon einen offenen Fall. Darum haben wir dort
    hinzugefügt, was Sie geschrieben haben. Der Fall behält seinen Platz in der Warteschlange.

    Ihre Referenznummer ist { $reference }. Wie es um den Fall steht und was geschrieben wurde, sehen Sie auf seiner Seite:

    { $link }

    Wenn die Seite danach fragt: Der neue Fallcode ist { $code }. Der Fallcode in früheren E-Mails gilt nicht mehr. Benutzen
    Sie den neuen nur auf dieser Seite. Lesen Sie ihn niemandem vor.

    Wir fragen nie nach einem Passwort, einem Code oder nach Geld. Wir rufen Sie nie an, und wir fragen nie, ob wir Ihr Gerät
    sehen oder steuern dürfen.

    Wenn nicht Sie geschrieben haben, sagen Sie uns das auf der Seite.

    { -service }

mail-case-code-subject = Der Code für Ihren Fall bei { -service }

mail-case-code-body =
    Guten Tag,

    hier ist ein neuer Fallcode für Ihren Fall { $reference }. Sie haben ihn auf der Seite des Falls angefordert, oder Sie
    haben uns dort diese Adresse gegeben:

    { $link }

    Wenn die Seite danach fragt: Der Fallcode ist { $code }. Der Fallcode in früheren E-Mails gilt nicht mehr. Benutzen Sie
    den neuen nur auf dieser Seite. Lesen Sie ihn niemandem vor.

    Wir fragen nie nach einem Passwort, einem Code oder nach Geld. Wir rufen Sie nie an, und wir fragen nie, ob wir Ihr Gerät
    sehen oder steuern dürfen.

    Wenn Sie ihn nicht angefordert haben, können Sie diese E-Mail ignorieren.

    { -service }

mail-case-moved-subject = Ihr Fall bei { -service } hat eine neue Adresse

mail-case-moved-body =
    Guten Tag,

    am { $at } hat uns jemand, der den Fallcode Ihres Falls { $reference } hatte, eine andere Adresse dafür gegeben. Wir
    schreiben jetzt an diese andere Adresse. Der Fallcode in früheren E-Mails gilt nicht mehr.

    Wenn Sie das nicht waren, öffnen Sie selbst { $address }, wählen Sie „Mit einem Menschen sprechen“ und sagen Sie es uns.
    Damit eröffnen Sie einen neuen Fall.

    Wir fragen nie nach einem Passwort, einem Code oder nach Geld. Wir rufen Sie nie an, und wir fragen nie, ob wir Ihr Gerät
    sehen oder steuern dürfen.

    { -service }

mail-case-news-subject = Neues zu Ihrem Fall bei { -service }

mail-case-news-body =
    Guten Tag,

    es gibt Neues in Ihrem Fall { $reference }. Um es zu lesen, öffnen Sie selbst { $page }. Geben Sie den Fallcode aus der
    neuesten E-Mail ein, in der einer steht. Wenn Sie ihn nicht finden, fordern Sie dort einen neuen an.

    Was es Neues gibt, schreiben wir nicht in diese E-Mail, weil andere sie lesen könnten.

    Wir fragen nie nach einem Passwort, einem Code oder nach Geld. Wir rufen Sie nie an, und wir fragen nie, ob wir Ihr Gerät
    sehen oder steuern dürfen.

    { -service }
