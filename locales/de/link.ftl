link-unchanged = Dass Sie diese Seite geöffnet haben, hat nichts geändert.

link-account = Es geht um das Konto { $account }.

link-works-until = Der Link funktioniert bis zum { $until }.

link-refuse-about = Oder lehnen Sie den Link ab. Dann kann ihn niemand benutzen.

link-refuse-button = Link ablehnen

link-start-button = Zur ersten Seite

link-secure-button = Konto absichern

link-go-on-button = Wiederherstellung fortsetzen

link-handover-heading = Machen Sie hier mit Ihrer Wiederherstellung weiter

link-handover = Sie haben auf einem anderen Gerät begonnen und machen hier weiter. Als Nächstes vergleichen Sie den Code, den beide Geräte zeigen.

link-handover-not-you = Machen Sie nur weiter, wenn Sie diesen Link selbst mit diesem Gerät gescannt haben.

link-handover-button = Hier weitermachen

link-pass-heading = Mit Ihrem Wiederherstellungspass weitermachen

link-pass = Damit kommt der Stand Ihrer Wiederherstellung in diesen Browser. Passwörter und Codes kommen nicht mit.

link-pass-confirm = Als Nächstes weisen Sie noch einmal nach, dass Sie es sind.

link-pass-button = Hier weitermachen

link-guide = Jemand von { -service } hat diesen Link für Sie erstellt. Er beginnt eine Wiederherstellung. Dort weisen Sie nach, dass Sie es sind.

link-guide-asked = Machen Sie nur weiter, wenn Sie uns um Hilfe gebeten haben.

link-not-me-heading = Waren Sie das nicht?

link-not-me = Wenn Sie nicht getan haben, was in unserer E-Mail steht, drücken Sie auf den Knopf. Er friert das Konto ein: 7 Tage lang kann niemand die Adressen oder die Art der Anmeldung ändern.

link-not-me-told = Wir schreiben das an jede Adresse des Kontos. Sie können sich weiterhin anmelden.

link-not-me-button = Das war ich nicht

link-was-me-about = Wenn Sie es waren, drücken Sie auf den anderen Knopf. Dann funktioniert dieser Link nicht mehr.

link-was-me-button = Das war ich

link-cancel-heading = Diese Wiederherstellung abbrechen?

link-cancel = Jemand möchte wieder Zugang zu diesem Konto und wartet. Wenn Sie das nicht sind, brechen Sie die Wiederherstellung ab.

link-cancel-you = Wenn Sie es sind, brechen Sie nicht ab. Warten Sie einfach.

link-cancel-button = Wiederherstellung abbrechen

link-keep-about = Um sie weiterlaufen zu lassen, drücken Sie auf den anderen Knopf. Dann funktioniert dieser Link nicht mehr.

link-keep-button = Weiterlaufen lassen

link-way-heading = Diesen Weg ins Konto schließen?

link-way = Jemand hat uns gesagt: Das ist mein Konto. Wir haben das geglaubt. Wenn Sie das nicht waren, schließen Sie den Weg.

link-way-you = Wenn Sie es waren, schließen Sie nichts. Sie können weitermachen.

link-way-button = Weg schließen

link-way-used-heading = Dieser Weg ins Konto wurde benutzt

link-way-used = Jemand ist diesen Weg schon gegangen und hat das Konto geändert. Wenn Sie das nicht waren, drücken Sie auf den Knopf. Er friert das Konto ein: 7 Tage lang kann niemand die Adressen oder die Art der Anmeldung ändern.

link-expired-heading = Dieser Link ist abgelaufen

link-expired = Unsere Links funktionieren nur für eine gewisse Zeit. Es hat sich nichts geändert. Sie können auf der ersten Seite neu beginnen.

link-used-heading = Dieser Link wurde schon benutzt

link-used = Jeder Link funktioniert nur einmal. Wenn Sie noch Hilfe brauchen, gehen Sie zur ersten Seite.

link-replaced-heading = Es gibt einen neueren Link

link-replaced = Nehmen Sie den neuesten. Dieser hier funktioniert nicht mehr. Wenn Sie den neuesten nicht haben, gehen Sie zur ersten Seite.

link-elsewhere-heading = Sie haben in einem anderen Browser weitergemacht

link-elsewhere = Der Link wurde dort geöffnet, darum geht die Wiederherstellung dort weiter. Gehen Sie zurück zu diesem anderen Browser oder Gerät.

link-elsewhere-pass = Wenn das nicht geht, benutzen Sie hier Ihren Wiederherstellungspass.

link-elsewhere-button = Wiederherstellungspass benutzen

link-done-heading = Was dieser Link tut, ist schon erledigt

link-done-not-me = Das Konto wurde schon eingefroren. Sichern Sie es jetzt ab.

link-done-cancel = Die Wiederherstellung wurde schon abgebrochen. Sichern Sie jetzt das Konto ab.

link-done-way = Dieser Weg ins Konto ist nicht mehr offen. Wenn das Konto darüber geändert wurde, haben wir Ihnen auch das geschrieben. Sichern Sie jetzt das Konto ab.

link-done-here = Die Wiederherstellung ist schon in diesem Browser. Setzen Sie sie fort.

link-unknown-heading = Ein Teil dieses Links fehlt

link-unknown = Öffnen Sie den Link in unserer E-Mail noch einmal oder kopieren Sie ihn ganz. Wenn er dann immer noch nicht funktioniert, gehen Sie zur ersten Seite.

link-frozen-heading = Das Konto ist eingefroren

link-frozen-until = Bis zum { $until } kann niemand die Adressen oder die Art der Anmeldung ändern.

link-frozen = Im Moment kann niemand die Adressen oder die Art der Anmeldung ändern.

link-frozen-next = Sichern Sie als Nächstes das Konto ab. Wir helfen Ihnen bei jedem Schritt.

link-cancelled-heading = Die Wiederherstellung ist abgebrochen

link-cancelled = Am Konto hat sich nichts geändert. Was in dieser Wiederherstellung nachgewiesen wurde, zählt nicht mehr.

link-cancelled-kept = Wir behalten eine Notiz darüber und jeden Fall, den Sie bei uns eröffnet haben.

link-cancelled-next = Wenn jemand anderes sie angefordert hat, sichern Sie das Konto jetzt ab.

link-closed-heading = Der Weg ist geschlossen

link-closed = Wer darum gebeten hat, kann nicht weitermachen. Ein Mensch sieht es sich noch einmal an.

link-refused-heading = Der Link funktioniert nicht mehr

link-refused = Sie haben ihn abgelehnt, also kann ihn niemand benutzen. Es hat sich nichts geändert.
