photographs-heading = Fotos hinzufügen

photographs-purpose = Wir haben um Fotos eines Dokuments gebeten, um zu prüfen, ob dieses Konto Ihnen gehört. Wir benutzen sie nur dafür.

photographs-optional = Sie können das auslassen. Dann dauert Ihr Fall vielleicht länger, oder wir können Ihnen das Konto vielleicht nicht zurückgeben.

photographs-other-ways = Sie können uns hier auch schreiben, was sonst zeigt, dass das Konto Ihnen gehört. Schreiben Sie zum Beispiel, wann Sie es erstellt oder wofür Sie es benutzt haben.

photographs-kept-heading = Was mit den Fotos passiert

photographs-kept = { $days ->
    [one] Wir bewahren sie unter Verschluss auf, bis wir entscheiden, höchstens { $days } Tag nach der letzten Neuigkeit in Ihrem Fall. Dann löschen wir sie.
   *[other] Wir bewahren sie unter Verschluss auf, bis wir entscheiden, höchstens { $days } Tage nach der letzten Neuigkeit in Ihrem Fall. Dann löschen wir sie.
}

photographs-who = Nur der Mensch, der an Ihrem Fall arbeitet, kann sie öffnen. Wir schreiben jedes Mal auf, wenn das passiert. Ein Programm sucht nach Viren. Kein Programm vergleicht Gesichter.

photographs-place-removed = Wir entfernen, was Ihre Kamera unsichtbar hinzufügt, zum Beispiel Ort und Zeit.

photographs-delete = Sie können jedes Foto hier jederzeit entfernen. Damit alles gelöscht wird, schließen Sie Ihren Fall.

photographs-cover-heading = Was Sie abdecken sollten

photographs-cover-numbers = Decken Sie die Nummern des Dokuments ab, zum Beispiel die Nummer des Reisepasses oder Personalausweises.

photographs-cover-lines = Decken Sie die Zeilen aus Buchstaben und Ziffern ab, die unten im Reisepass oder hinten auf einer Karte stehen.

photographs-cover-rest = Wir brauchen Ihren Namen, Ihr Geburtsdatum und das Datum, an dem das Dokument abläuft. Decken Sie alles andere ab, auch das Bild von Ihnen.

photographs-cover-how = Ein Streifen Papier auf dem Dokument genügt.

photographs-choose-label = Foto auswählen

photographs-choose-hint = JPEG, PNG oder WebP. Bis zu { $count } Fotos mit jeweils höchstens { $megabytes } MB.

photographs-camera-label = Foto aufnehmen

photographs-send-button = Dieses Foto hinzufügen

photographs-no-camera = Wenn sich Ihre Kamera nicht öffnet, nehmen Sie das Foto zuerst auf und wählen Sie es dann hier aus.

photographs-done-button = Ich habe alle hinzugefügt

photographs-done-hint = Drücken Sie darauf, wenn Sie fertig sind. Ihr Platz in der Warteschlange bleibt gleich.

photographs-list-heading = Was Sie hinzugefügt haben

photographs-number = Foto { $number }

photographs-state-receiving = Es ist noch nicht ganz angekommen. Wählen Sie dasselbe Foto noch einmal aus, um weiterzumachen.

photographs-state-checking = Es ist angekommen und wird geprüft.

photographs-state-ready = Es ist da. Der Mensch, der an Ihrem Fall arbeitet, kann es öffnen.

photographs-remove-button = Entfernen

photographs-hide-button = Aus der Liste entfernen

photographs-sending-status = { $done } von { $total } MB sind gesendet.

photographs-waiting-status = Es wartet, bis es dran ist.

photographs-cut-status = Die Verbindung ist unterbrochen. Wir machen weiter, wenn sie wieder da ist.

photographs-paused-status = Es ist angehalten.

photographs-pause-button = Anhalten

photographs-resume-button = Fortsetzen

photographs-again-button = Noch einmal versuchen

photographs-preview-label = Das Foto, das Sie ausgewählt haben

photographs-refused-heading = Dieses Foto wurde nicht hinzugefügt

photographs-refused-empty = In dieser Datei ist nichts. Wählen Sie eine andere aus.

photographs-refused-no-picture = Wir können diese Datei nicht als Foto lesen. Wählen Sie ein JPEG, PNG oder WebP aus, oder einen Screenshot davon.

photographs-refused-heic = Wir können HEIC-Fotos nicht lesen. Wählen Sie es aus Ihren Fotos aus, nicht aus Ihren Dateien, oder senden Sie einen Screenshot.

photographs-refused-pdf = Das ist ein PDF-Dokument. Machen Sie ein Foto oder einen Screenshot davon und wählen Sie das aus.

photographs-refused-other-kind = Wir können diese Art von Bild nicht lesen. Wählen Sie ein JPEG, PNG oder WebP aus, oder einen Screenshot davon.

photographs-refused-too-large = Diese Datei ist größer als { $megabytes } MB. Wählen Sie eine kleinere aus oder senden Sie einen Screenshot.

photographs-refused-too-many-pixels = Dieses Bild ist so groß, dass wir es nicht lesen können. Wählen Sie ein kleineres aus oder senden Sie einen Screenshot.

photographs-refused-damaged = Ein Teil dieses Fotos fehlt oder ist beschädigt. Nehmen Sie es noch einmal auf oder wählen Sie ein anderes aus.

photographs-refused-infected = Wir konnten dieses Foto nicht annehmen. Nehmen Sie es noch einmal auf oder wählen Sie ein anderes aus.

photographs-refused-too-many = { $count ->
    [one] Sie haben { $count } Foto hinzugefügt. Entfernen Sie eines, bevor Sie ein weiteres hinzufügen.
   *[other] Sie haben { $count } Fotos hinzugefügt. Entfernen Sie eines, bevor Sie ein weiteres hinzufügen.
}

photographs-refused-full = Ihre Fotos sind zusammen zu groß. Entfernen Sie eines, bevor Sie ein weiteres hinzufügen.

photographs-refused-not-asked = Ihr Fall braucht im Moment keine Fotos. Diese Seite zeigt, was da ist.

photographs-refused-unknown = Wir haben von diesem Foto nichts mehr. Wählen Sie es noch einmal aus.

photographs-refused-expired = Die Zeit zum Senden dieses Fotos ist um. Wählen Sie es noch einmal aus.

photographs-refused-request = Das Foto ist nicht so angekommen, wie es gesendet wurde. Versuchen Sie es noch einmal.

photographs-refused-signed-out = Ihr Fall ist in diesem Browser nicht mehr offen. Geben Sie Ihre Referenznummer und Ihren Fallcode noch einmal ein.

photographs-refused-busy = Es kommen gerade viele Fotos an. Wir versuchen es gleich noch einmal.

photographs-refused-wait = Es gab in kurzer Zeit viele Versuche. Warten Sie eine Weile und versuchen Sie es noch einmal.

photographs-refused-elsewhere = Das kam von einer anderen Seite. Öffnen Sie Ihren Fall und wählen Sie das Foto dort aus.

photographs-back-link = Zurück zu Ihrem Fall
