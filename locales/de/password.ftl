password-heading = Wählen Sie ein neues Passwort

password-label = Neues Passwort

password-rule-length = { $least ->
    [one] Nehmen Sie mindestens { $least } Zeichen.
   *[other] Nehmen Sie mindestens { $least } Zeichen.
}

password-rule-guessable = Nehmen Sie ein Passwort, das andere schwer erraten können.

password-hint-words = Vier oder mehr Wörter, die nicht zusammengehören, kann man sich leicht merken. Leerzeichen zählen mit.

password-hint-manager = Ihr Passwortmanager kann ein Passwort für Sie erstellen und speichern.

password-what-next = Es ersetzt das alte, wenn Sie alle Änderungen bestätigen.

password-button = Dieses Passwort benutzen

password-chosen = Sie haben schon ein neues Passwort gewählt. Wenn Sie ein anderes möchten, geben Sie es hier ein.

password-strength-guessable = Dieses Passwort ist lang genug. Aber wer viele ausprobiert, könnte es trotzdem erraten.

password-strength-good = Dieses Passwort ist schwer zu erraten.

password-strength-strong = Dieses Passwort ist sehr schwer zu erraten.

password-strength-keep = Benutzen Sie es nur hier und lassen Sie es von Ihrem Passwortmanager speichern.

password-show-button = Anzeigen

password-show-label = Anzeigen: Passwort

password-hide-button = Verbergen

password-hide-label = Verbergen: Passwort

password-shown-status = Ihr Passwort ist zu sehen.

password-hidden-status = Ihr Passwort ist verborgen.

password-account-label = Konto

password-error-empty = Geben Sie ein neues Passwort ein.

password-error-too-short = { $least ->
    [one] Nehmen Sie mindestens { $least } Zeichen.
   *[other] Nehmen Sie mindestens { $least } Zeichen.
} { $count ->
    [one] Sie haben { $count } Zeichen eingegeben.
   *[other] Sie haben { $count } Zeichen eingegeben.
}

password-error-too-long = { $most ->
    [one] Nehmen Sie höchstens { $most } Zeichen.
   *[other] Nehmen Sie höchstens { $most } Zeichen.
}

password-error-signs = Nehmen Sie nur Buchstaben, Ziffern, Leerzeichen und Zeichen, die man tippen kann.

password-error-present = Das ist das Passwort, das das Konto jetzt hat. Wählen Sie ein anderes, damit niemand hineinkommt, der es kennt.

password-error-guessable = Nehmen Sie ein Passwort, das andere schwer erraten können.

password-reason-common = Dieses Passwort steht auf Listen von Passwörtern, die viele Menschen benutzen.

password-reason-breached = Dieses Passwort steht auf Listen gestohlener Passwörter.

password-reason-repeated = Dieses Passwort wiederholt immer dieselben Zeichen.

password-reason-sequence = Dieses Passwort folgt der Reihenfolge von Alphabet, Ziffern oder Tastatur.

password-reason-context = Dieses Passwort besteht aus dem Namen von { -service } oder dem Namen Ihres Kontos.

password-advice = Fangen Sie neu an, mit Wörtern, die nicht zusammengehören. Ein paar Zeichen zu ändern reicht nicht.
