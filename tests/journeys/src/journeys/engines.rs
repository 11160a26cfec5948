//! The main road in every engine that there is.

use std::rc::Rc;

use super::ways::{NEW_PASSWORD, set_password, to_set_password};
use crate::{
    engine::Engine,
    ensure,
    fault::{Fault, Outcome},
    looked::Looked,
    world::World,
};

/// From the first page over the code to the new password, with all that has to hold on each screen.
pub(super) async fn main_road(world: Rc<World>) -> Outcome {
    if world.engine != Engine::Chromium {
        let why = "it walks in every engine by itself, once";
        return Err(Fault::Lacking(why.to_owned()));
    }
    let (there, missing): (Vec<_>, Vec<_>) = Engine::ALL
        .into_iter()
        .partition(|engine| world.settings.has(*engine));
    for engine in there {
        world.set_place(engine.name());
        let settings = Rc::clone(&world.settings);
        let its = World::new(world.journey, engine, settings).await?;
        let outcome = walk(&its).await;
        let outcome = outcome.map_err(|fault| fault.at(&its.place()));
        if outcome.is_err() {
            its.leave_remains().await;
        }
        its.end().await;
        outcome?;
        world.has_looked(Looked::engine(engine));
    }
    let missing: Vec<_> = missing.iter().map(|engine| engine.name()).collect();
    if missing.is_empty() {
        Ok(())
    } else {
        let why = format!("there is no browser of {} here", missing.join(" and "));
        Err(Fault::Lacking(why))
    }
}

async fn walk(world: &Rc<World>) -> Outcome {
    let account = world.sandbox().forgetful().await?;
    let old = account.password()?;
    let ada = world.person().await?;
    to_set_password(&ada, &account).await?;
    set_password(&ada, NEW_PASSWORD).await?;
    let sandbox = world.sandbox();
    ensure!(
        sandbox.signs_in(account.email(), NEW_PASSWORD).await?,
        "the new password does not sign in"
    );
    ensure!(
        !sandbox.signs_in(account.email(), &old).await?,
        "the old password still signs in"
    );
    Ok(())
}
