//! How each engine is started, so that nothing of the machine shows in the pages.

use std::{ffi::OsStr, path::Path};

use serde_json::{Value, json};
use thirtyfour::{Capabilities, ChromiumLikeCapabilities, WebDriver, prelude::*};

use super::{Line, Look};
use crate::{
    display::Display,
    driver::Driver,
    fault::Outcome,
    ports::free_port,
    relay::{WHO, WHO_IN_NAME},
    settings::Settings,
};

/// The flags that keep Chromium quiet and without a screen. Those of the last
/// lines keep it from starting what no page here needs, the panels of its
/// address bar among them: half of the time that a browser takes to start.
const FLAGS: [&str; 14] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--disable-default-apps",
    "--no-default-browser-check",
    // The gallery goes to hundreds of addresses in a few seconds, and would be held back after two hundred.
    "--disable-ipc-flooding-protection",
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxFullPopup,WebUIOmniboxAimPopup,SpareRendererForSitePerProcess",
];

/// `WebKitGTK` as it calls itself.
const WEBKIT: &str = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/60.5 Safari/605.1.15";

/// Without these the bars of the window would make it wider than a phone.
const NARROW_BARS: &str = "* { padding: 0; margin: 0; min-width: 0; border-width: 0; }
toolbar * { font-size: 1px; -gtk-icon-transform: scale(0.1); }\n";

pub(super) async fn chromium(settings: &Settings, profile: &Path) -> Outcome<(WebDriver, Line)> {
    let programs = settings.chromium()?;
    let mut capabilities = DesiredCapabilities::chrome();
    capabilities.set_binary(&programs.browser.to_string_lossy())?;
    for flag in FLAGS {
        capabilities.add_arg(flag)?;
    }
    capabilities.add_arg(&format!("--user-data-dir={}", profile.display()))?;
    capabilities.add_arg("--lang=en-US")?;
    capabilities.set(
        "goog:loggingPrefs",
        json!({"browser": "ALL", "performance": "ALL"}),
    )?;
    capabilities.add_experimental_option(
        "perfLoggingPrefs",
        json!({"enableNetwork": true, "enablePage": false}),
    )?;
    let driver = WebDriver::new(&programs.driver_url, capabilities).await?;
    Ok((driver, Line::Chromium))
}

pub(super) async fn firefox(
    settings: &Settings,
    number: u32,
    look: Look,
) -> Outcome<(WebDriver, Line)> {
    let programs = settings.firefox()?;
    let options = [
        format!("--websocket-port={}", free_port()?),
        "--log=fatal".to_owned(),
    ];
    let zone: [(&str, &OsStr); 1] = [("TZ", "UTC".as_ref())];
    let process = Driver::start(&programs.driver, &options, &zone).await?;
    let mut capabilities = Capabilities::new();
    capabilities.set("browserName", "firefox")?;
    capabilities.set("webSocketUrl", true)?;
    capabilities.set(
        "moz:firefoxOptions",
        json!({
            "binary": programs.browser,
            "args": ["-headless"],
            "prefs": preferences(look),
        }),
    )?;
    let driver = WebDriver::new(&process.url, capabilities).await?;
    let bidi = driver.bidi().await?;
    let events = json!({"events": ["log.entryAdded", "network.beforeRequestSent"]});
    bidi.send_raw("session.subscribe", events).await?;
    let who = json!({"headers": [
        {"name": WHO, "value": {"type": "string", "value": number.to_string()}}
    ]});
    bidi.send_raw("network.setExtraHeaders", who).await?;
    let line = Line::Firefox {
        bidi,
        driver: process,
    };
    Ok((driver, line))
}

fn preferences(look: Look) -> Value {
    json!({
        "intl.accept_languages": "en-US, en",
        "layout.css.prefers-color-scheme.content-override": i32::from(!look.dark),
        // Nothing moves, so that no colour is looked at on its way to another.
        "ui.prefersReducedMotion": 1,
        // Nor is anything on its way that has got the focus.
        "general.smoothScroll": false,
        // A virtual authenticator, and none that is plugged in.
        "security.webauth.webauthn_enable_softtoken": true,
        "security.webauth.webauthn_enable_usbtoken": false,
        // A site of somebody else is never waited for.
        "network.dns.disablePrefetch": true,
        "network.prefetch-next": false,
    })
}

pub(super) async fn webkit(
    settings: &Settings,
    profile: &Path,
    number: u32,
    look: Look,
) -> Outcome<(WebDriver, Line)> {
    let programs = settings.webkit()?;
    // Of its own: on one screen, the window that comes last takes the focus from the others, and nothing in them has it.
    let display = Box::new(Display::start(settings.xvfb()?).await?);
    let gtk = profile.join("gtk-3.0");
    std::fs::create_dir_all(&gtk)?;
    std::fs::write(gtk.join("gtk.css"), NARROW_BARS)?;
    // Nothing moves, as above.
    let still = "[Settings]\ngtk-enable-animations=0\n";
    std::fs::write(gtk.join("settings.ini"), still)?;
    let variables: [(&str, &OsStr); 6] = [
        ("DISPLAY", display.name.as_ref()),
        ("GDK_BACKEND", "x11".as_ref()),
        ("TZ", "UTC".as_ref()),
        ("HOME", profile.as_ref()),
        ("XDG_CONFIG_HOME", profile.as_ref()),
        ("GTK_THEME", "Adwaita".as_ref()),
    ];
    let process = Driver::start(&programs.driver, &[], &variables).await?;
    let mut arguments = vec![
        "--automation".to_owned(),
        "--full-screen".to_owned(),
        format!("--user-agent={WEBKIT}{WHO_IN_NAME}{number}"),
    ];
    if look.dark {
        arguments.push("--dark-mode".to_owned());
    }
    let mut capabilities = Capabilities::new();
    capabilities.set("browserName", "MiniBrowser")?;
    // The one that the relay has made for itself.
    capabilities.set("acceptInsecureCerts", true)?;
    capabilities.set(
        "webkitgtk:browserOptions",
        json!({"binary": programs.browser, "args": arguments}),
    )?;
    let driver = WebDriver::new(&process.url, capabilities).await?;
    let line = Line::Webkit {
        driver: process,
        display,
    };
    Ok((driver, line))
}
