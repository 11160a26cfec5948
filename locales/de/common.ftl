-service = Regain

common-language-name = Deutsch

common-language-label = Sprache

common-language-status = Diese Seite ist jetzt auf Deutsch.

common-language-button = Sprache ändern

common-language-error = Diese Sprache konnte nicht geladen werden. Versuchen Sie es später noch einmal.

common-page-title = { $heading } – { -service }

common-error-title = Fehler: { $title }

common-skip-link = Direkt zur Frage

common-back-link = Zurück

common-help-link = Mit einem Menschen sprechen

common-continue-button = Weiter

common-try-again-button = Noch einmal versuchen

common-reload-button = Seite neu laden

common-cancel-button = Abbrechen

common-print-button = Diese Seite drucken

common-copy-button = Kopieren

common-copied-status = Kopiert.

common-sending-status = Wird gesendet. Das kann ein paar Sekunden dauern.

common-loading-status = Wird geladen. Das kann ein paar Sekunden dauern.

common-error-summary-heading = Es gibt ein Problem

common-error-prefix = Fehler:

common-optional-label = { $label } (freiwillig)

common-change-link = Ändern

common-yes = Ja

common-no = Nein

common-seconds = { $count ->
    [one] { $count } Sekunde
   *[other] { $count } Sekunden
}

common-minutes = { $count ->
    [one] { $count } Minute
   *[other] { $count } Minuten
}

common-hours = { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
}

common-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}

common-two-units = { $large } { $small }

# Not “vor …”, which would need “Tagen”.
common-ago = { $distance } her

common-ahead = noch { $distance }

common-helping-link = Ich helfe jemand anderem

common-helping = Sie helfen. Jeden Code und jedes Passwort gibt nur die Person ein, der das Konto gehört.

common-support = Unser Support kann sehen, bei welchem Schritt Sie sind.

common-more-link = Mehr dazu
