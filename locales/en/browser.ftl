### The page was opened in the browser inside another app.

# “Browser” is a program such as Safari or Chrome, not the browser inside an app.
browser-heading = Open this page in your browser

browser-why = You see this page inside another app. That app can read what you enter, and passkeys may not work.

browser-how = Open the app’s menu and choose “Open in browser”. Or copy the address and paste it into your browser.

browser-copy-button = Copy the address
