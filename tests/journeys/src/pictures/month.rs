//! The figures of the console. They are of a month of recoveries that regain-month makes: the same people on the same days
//! each time, and a sandbox whose clock is moved to its end.

use std::{path::Path, rc::Rc};

use regain_contract::support::Day;
use tokio::process::Command;

use super::{
    album::Album,
    walks::{keep, keep_from},
};
use crate::{
    api::DATABASE,
    ensure,
    fault::{Fault, Outcome},
    journeys::sign_in,
    world::World,
};

/// The last day of the month. The clock of a sandbox only goes forward, so it is far away.
const LAST_DAY: &str = "2031-01-31";

/// How many people come: few enough to be made in a minute, and enough for each chart to have something to show.
const RECOVERIES: &str = "600";

/// How far the clock is moved at once, in seconds.
const STRIDE: i64 = 300 * 24 * 3600;

/// How recoveries go, and what is tried out.
pub(super) async fn figures(world: &Rc<World>, album: &Album) -> Outcome {
    if !album.is_in_english() {
        return Ok(());
    }
    let folder = tempfile::tempdir()?;
    let database = folder.path().join(DATABASE);
    make(world, &database).await?;
    let experiments = database.with_extension("experiments.toml");
    let experiments = experiments.display().to_string();
    let options = ["--experiments", experiments.as_str()];
    let settings = Rc::clone(&world.settings);
    let own = World::in_folder(folder, world.journey, world.engine, settings, &options).await?;
    let outcome = look(&own, album).await;
    if outcome.is_err() {
        own.leave_remains().await;
    }
    own.end().await;
    outcome
}

/// Makes the month.
async fn make(world: &World, database: &Path) -> Outcome {
    let program = world.settings.month.as_deref();
    let program = program.ok_or_else(|| Fault::new("--month is missing"))?;
    println!("Making a month of {RECOVERIES} recoveries");
    let made = Command::new(program)
        .args(["--recoveries", RECOVERIES, "--until", LAST_DAY])
        .arg("--database")
        .arg(database)
        .output()
        .await?;
    ensure!(
        made.status.success(),
        "the month was not made: {}{}",
        String::from_utf8_lossy(&made.stdout),
        String::from_utf8_lossy(&made.stderr)
    );
    Ok(())
}

async fn look(own: &Rc<World>, album: &Album) -> Outcome {
    let ends_at = Day::parse(LAST_DAY).map(|day| day.begins().plus(12 * 3600));
    let ends_at = ends_at.ok_or_else(|| Fault::new(format!("{LAST_DAY} is no day")))?;
    loop {
        let left = ends_at.0 - own.sandbox().now().await?;
        if left <= 0 {
            break;
        }
        own.sandbox().advance_clock(left.min(STRIDE)).await?;
    }
    let lena = own.person().await?;
    sign_in(&lena, "Lena", "/support/insights", "console-insights").await?;
    lena.see("insights-funnel").await?;
    keep(album, &lena, "console-insights", "en").await?;
    keep_from(album, &lena, "console-insights-steps", "insights-funnel").await?;
    lena.visit("/support/experiments").await?;
    lena.wait_for_screen("console-experiments").await?;
    lena.see("experiment").await?;
    keep(album, &lena, "console-experiments", "en").await
}
