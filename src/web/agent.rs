//! Which browser this is.

/// What the browsers inside other apps call themselves. The last one is any app on Android.
const IN_APPS: [&str; 12] = [
    "FBAN",
    "FBAV",
    "FB_IAB",
    "Instagram",
    " Line/",
    "MicroMessenger",
    "musical_ly",
    "TikTok",
    "BytedanceWebview",
    "Snapchat",
    "LinkedInApp",
    "; wv)",
];

/// The search app of Google opens pages in a part of the system's browser.
const NOT_IN_APPS: &str = "GSA/";

/// Whether the page was opened inside another app, which can read what is entered and may have no passkeys.
#[must_use]
pub fn is_in_app() -> bool {
    is_of_app(&super::page::agent())
}

/// Whether the device is one of Apple's, whose app for passwords takes keys of authenticator apps.
#[must_use]
pub fn is_apple() -> bool {
    let agent = super::page::agent();
    ["iPhone", "iPad", "Macintosh"]
        .iter()
        .any(|name| has(&agent, name))
}

fn is_of_app(agent: &str) -> bool {
    !has(agent, NOT_IN_APPS) && IN_APPS.iter().any(|app| has(agent, app))
}

/// `str::contains`, whose search is made for long texts, would be 1 kB (brotli) for this alone.
fn has(agent: &str, name: &str) -> bool {
    let mut stretches = agent.as_bytes().windows(name.len());
    stretches.any(|stretch| stretch == name.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::is_of_app;

    #[test]
    fn apps_are_told_from_browsers() {
        for app in [
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21A329 Instagram 302.0.0.23.114",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/443.0]",
            "Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/UQ1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0 Mobile Safari/537.36",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Safari Line/13.20.0",
            "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 Chrome/116.0 Mobile Safari/537.36 MicroMessenger/8.0.42",
        ] {
            assert!(is_of_app(app), "{app}");
        }
        for browser in [
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Mobile/15E148 Safari/604.1",
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Mobile Safari/537.36",
            "Mozilla/5.0 (Linux; Android 14; Pixel 8 Build/UQ1A; wv) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36 GSA/15.0",
            "Mozilla/5.0 (X11; Linux x86_64; rv:121.0) Gecko/20100101 Firefox/121.0",
            "",
        ] {
            assert!(!is_of_app(browser), "{browser}");
        }
    }
}
