//! Somebody forgot the password: the sandbox of Regain driven from Rust, over WebDriver.
//!
//! `docs/testing.md` explains what is used here. It is run by `cargo xtask examples`, which names the API, the built app,
//! the browser and its driver in the environment.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "the outcome is the purpose of this program"
)]

mod sandbox;

use std::{env, error::Error, net::TcpListener, process::ExitCode, process::Stdio, time::Duration};

use thirtyfour::{ChromiumLikeCapabilities, prelude::*};
use tokio::process::{Child, Command};

use crate::sandbox::Sandbox;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

const NEW_PASSWORD: &str = "lantern kettle walks north";

/// How long a step may take to be drawn. Only a failure waits for so long.
const PATIENCE: Duration = Duration::from_secs(30);

/// Between two looks at something that is on its way.
const PAUSE: Duration = Duration::from_millis(50);

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => {
            println!("1 passed, 0 failed");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("{problem}");
            println!("0 passed, 1 failed");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Outcome {
    let sandbox = Sandbox::start(&named("REGAIN_API")?, &named("REGAIN_SITE")?).await?;
    let (_driver, address) = chromedriver().await?;
    let profile = tempfile::tempdir()?;
    let mut wanted = DesiredCapabilities::chrome();
    wanted.set_binary(&named("CHROME")?)?;
    for flag in ["--headless", "--no-sandbox", "--disable-gpu"] {
        wanted.add_arg(flag)?;
    }
    wanted.add_arg(&format!("--user-data-dir={}", profile.path().display()))?;
    let browser = WebDriver::new(&address, wanted).await?;
    let outcome = forgotten_password(&browser, &sandbox).await;
    browser.quit().await?;
    outcome
}

/// A forgotten password is replaced, and the new one signs in.
async fn forgotten_password(browser: &WebDriver, sandbox: &Sandbox) -> Outcome {
    let page = Page(browser);
    let ada = sandbox.account("ada").await?;
    browser.goto(format!("{}/", sandbox.origin)).await?;
    page.shows("html[data-app=ready]").await?;
    page.press("triage-forgot-password").await?;
    page.see("situation").await?;
    page.press("situation-go-on").await?;
    page.see("identify").await?;
    page.fill("identifier", &ada.email).await?;
    page.press("continue").await?;
    page.see("choose-proof").await?;
    page.press("way-email_code").await?;
    page.see("enter-code").await?;
    let code = sandbox.newest_code(&ada.email).await?;
    page.fill("code", &code).await?;
    page.press("continue").await?;
    page.see("set-password").await?;
    page.fill("password", NEW_PASSWORD).await?;
    page.press("continue").await?;
    page.see("tasks").await?;
    page.press("check-changes").await?;
    page.see("check-changes").await?;
    page.press("commit").await?;
    page.see("done").await?;
    if !sandbox.signs_in("ada", NEW_PASSWORD).await? {
        return Err("the new password does not sign in".into());
    }
    if sandbox.signs_in("ada", &ada.password).await? {
        return Err("the old password still signs in".into());
    }
    Ok(())
}

/// The page, by its test ids.
struct Page<'a>(&'a WebDriver);

impl Page<'_> {
    /// Waits for an element.
    async fn shows(&self, selector: &str) -> Outcome<WebElement> {
        let element = self.0.query(By::Css(selector));
        Ok(element.wait(PATIENCE, PAUSE).first().await?)
    }

    /// Waits for a step to be drawn.
    async fn see(&self, screen: &str) -> Outcome {
        self.shows(&format!("main[data-screen={screen}]")).await?;
        Ok(())
    }

    /// Presses what has a test id, once it can be seen.
    async fn press(&self, id: &str) -> Outcome {
        let selector = format!("[data-testid={id}]");
        let element = self.0.query(By::Css(selector)).and_displayed();
        let waiting = element.wait(PATIENCE, PAUSE);
        waiting.first().await?.click().await?;
        Ok(())
    }

    /// Types into what has a test id.
    async fn fill(&self, id: &str, text: &str) -> Outcome {
        let field = self.shows(&format!("[data-testid={id}]")).await?;
        field.send_keys(text).await?;
        Ok(())
    }
}

/// A ChromeDriver of its own, and where it listens.
async fn chromedriver() -> Outcome<(Child, String)> {
    // It says its port nowhere, so it is given one.
    let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
    let child = Command::new(named("CHROMEDRIVER")?)
        .arg(format!("--port={port}"))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .kill_on_drop(true)
        .spawn()?;
    let address = format!("http://127.0.0.1:{port}");
    let ready = async {
        while reqwest::get(format!("{address}/status")).await.is_err() {
            tokio::time::sleep(PAUSE).await;
        }
    };
    tokio::time::timeout(PATIENCE, ready)
        .await
        .map_err(|_| "ChromeDriver does not answer")?;
    Ok((child, address))
}

fn named(variable: &str) -> Outcome<String> {
    env::var(variable).map_err(|_| format!("{variable} is not set").into())
}
