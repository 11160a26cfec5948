case-heading = Erzählen Sie uns, was passiert ist

case-help-heading = Wobei brauchen Sie Hilfe?

case-intro = Ein Mensch liest Ihre Antworten. Sie können sie prüfen, bevor Sie sie senden.

case-account-label = Bei welchem Konto brauchen Sie Hilfe?

case-account-hint = Geben Sie die E-Mail-Adresse, die Telefonnummer oder den Benutzernamen ein. Wenn Sie nichts davon wissen, schreiben Sie, woran Sie sich erinnern.

case-account-impersonation-label = Welches Konto gibt sich für Sie aus?

case-account-impersonation-hint = Geben Sie den Namen oder die Adresse dieses Kontos ein.

case-email-label = Wo erreichen wir Sie per E-Mail?

case-email-hint = Nehmen Sie eine Adresse, deren E-Mails nur Sie lesen können. Es muss nicht die Adresse des Kontos sein.

case-story-label = Was ist passiert?

case-story-hint = Schreiben Sie mit Ihren eigenen Worten. Schreiben Sie auch, was Sie schon versucht haben. Schreiben Sie kein Passwort und keinen Code.

case-story-hacked-label = Was ist Ihnen an Ihrem Konto aufgefallen?

case-story-hacked-hint = Schreiben Sie, was zuerst passiert ist und wann. Schreiben Sie kein Passwort und keinen Code.

case-story-access-label = Was haben Sie bisher versucht?

case-story-access-hint = Schreiben Sie, was Sie nicht mehr haben und seit wann. Schreiben Sie kein Passwort und keinen Code.

case-story-impersonation-label = Was macht dieses Konto?

case-story-impersonation-hint = Schreiben Sie, wem es schreibt und was es schreibt. Schreiben Sie kein Passwort und keinen Code.

case-story-left = { $left ->
    [one] Sie können noch { $left } Zeichen schreiben.
   *[other] Sie können noch { $left } Zeichen schreiben.
}

case-privacy = Wir benutzen Ihre Antworten nur, um Ihnen mit diesem Konto zu helfen. Nur die Menschen, die an Ihrem Fall arbeiten, lesen sie.

case-account-error-empty = Geben Sie ein, um welches Konto es geht oder woran Sie sich erinnern.

case-account-error-too-long = { $most ->
    [one] Beschreiben Sie das Konto mit höchstens { $most } Zeichen.
   *[other] Beschreiben Sie das Konto mit höchstens { $most } Zeichen.
}

case-email-error-empty = Geben Sie eine E-Mail-Adresse ein, unter der wir Sie erreichen.

case-email-error-format = Geben Sie die ganze E-Mail-Adresse ein, zum Beispiel name@example.org.

case-email-error-too-long = { $most ->
    [one] Geben Sie eine E-Mail-Adresse mit höchstens { $most } Zeichen ein.
   *[other] Geben Sie eine E-Mail-Adresse mit höchstens { $most } Zeichen ein.
}

case-story-error-empty = Schreiben Sie, was passiert ist. Ein Satz genügt.

case-story-error-too-long = { $most ->
    [one] Schreiben Sie höchstens { $most } Zeichen dazu, was passiert ist.
   *[other] Schreiben Sie höchstens { $most } Zeichen dazu, was passiert ist.
}

case-situation-error-empty = Wählen Sie, was mit Ihrem Konto passiert ist.

case-check-heading = Prüfen Sie Ihre Antworten

case-check-intro = Es wird nichts gesendet, bevor Sie auf den Knopf drücken.

case-check-button = Senden

case-situation-row = Was passiert ist

case-account-row = Konto

case-email-row = Ihre E-Mail-Adresse

case-story-row = Mit Ihren Worten

case-contacted-row = Jemand hat sich bei Ihnen gemeldet

case-change-situation-label = Ändern: was passiert ist

case-change-account-label = Ändern: Konto

case-change-email-label = Ändern: Ihre E-Mail-Adresse

case-change-story-label = Ändern: was Sie geschrieben haben

case-opened-heading = Ihr Fall ist eröffnet

case-reference-label = Ihre Referenznummer

case-reference-about = Schreiben Sie sie auf oder drucken Sie diese Seite. Sie dürfen sie uns vorlesen. Sie hat keine Buchstaben, die man verwechseln kann.

case-next-heading = Wie es weitergeht

case-answer-within = { $days ->
    [one] Ein Mensch liest Ihren Fall und schreibt innerhalb von { $days } Tag an { $email }.
   *[other] Ein Mensch liest Ihren Fall und schreibt innerhalb von { $days } Tagen an { $email }.
}

case-answer-from = Unsere E-Mails kommen von { $address }. Die Antwort selbst steht nur auf der Seite Ihres Falls.

case-answer-until = Sie hören bis zum { $until } von uns.

case-copy-sent = In unserer E-Mail ist ein Link zur Seite Ihres Falls.

case-page-button = Seite Ihres Falls öffnen

case-never-heading = Wonach wir nie fragen

case-never-secrets = Wir fragen nie nach einem Passwort, einem Code oder einem Backup-Code.

case-never-money = Wir verlangen nie Geld.

case-never-remote = Wir rufen Sie nie an. Wir fragen nie, ob wir Ihr Gerät sehen oder steuern dürfen.

case-not-changed = Bis dahin ändern wir nichts an Ihrem Konto.
