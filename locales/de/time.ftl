time-heading = Brauchen Sie mehr Zeit?

time-left = Zu Ihrer Sicherheit endet diese Wiederherstellung in { $left }. Änderungen, die Sie bis dahin nicht bestätigt haben, werden nicht gespeichert.

time-kept = Drücken Sie auf den Knopf, um mehr Zeit zu bekommen. Sie bleiben auf dieser Seite.

time-more-button = Ich brauche mehr Zeit

time-short-status = Diese Wiederherstellung endet in { $left }. Wenn Sie mehr Zeit brauchen, drücken Sie auf „Ich brauche mehr Zeit“.

time-more-heading = Sie haben mehr Zeit

time-until = Sie haben jetzt Zeit bis { $until }.

time-again = Wir fragen Sie noch einmal, bevor sie endet.

time-last-heading = Ihre Zeit ist fast um

time-last = Sie lässt sich nicht verlängern. Bestätigen Sie Ihre Änderungen rechtzeitig. Was bis zum Ende nicht bestätigt ist, wird nicht gespeichert, und Ihr Konto bleibt, wie es ist.

time-last-status = Ihre Zeit endet in { $left } und lässt sich nicht verlängern. Bestätigen Sie Ihre Änderungen rechtzeitig.
