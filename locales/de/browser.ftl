browser-heading = Öffnen Sie diese Seite in Ihrem Browser

browser-why = Sie sehen diese Seite in einer anderen App. Diese App kann lesen, was Sie eingeben, und Passkeys funktionieren hier vielleicht nicht.

browser-how = Öffnen Sie das Menü der App und wählen Sie „Im Browser öffnen“. Oder kopieren Sie die Adresse der Seite und fügen Sie sie in Ihren Browser ein.

browser-copy-button = Adresse der Seite kopieren
