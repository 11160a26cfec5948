//! Several instances of the API on one database.

use std::rc::Rc;

use super::ways::{NEW_PASSWORD, set_password, to_set_password};
use crate::{ensure, fault::Outcome, world::World};

/// The whole way with two instances on one PostgreSQL, of which every request gets the next: what
/// one did the other goes on with. On SQLite every other journey walks it.
pub(super) async fn take_turns(world: Rc<World>) -> Outcome {
    let two = World::with_two_instances(world.journey, Rc::clone(&world.settings)).await?;
    let outcome = walk(&two).await;
    if outcome.is_err() {
        two.leave_remains().await;
    }
    two.end().await;
    outcome
}

async fn walk(two: &Rc<World>) -> Outcome {
    let account = two.sandbox().forgetful().await?;
    let old = account.password()?;
    ensure!(
        two.sandbox().signs_in(account.email(), &old).await?,
        "the seeded password does not sign in"
    );
    let before = two.api.turns();
    let ada = two.person().await?;
    to_set_password(&ada, &account).await?;
    set_password(&ada, NEW_PASSWORD).await?;
    ensure!(
        two.api.turns() > before + 8,
        "the way went to the instances in {} turns",
        two.api.turns() - before
    );
    // Both know: the one that changed it, and the other.
    for _ in 0..2 {
        ensure!(
            two.sandbox()
                .signs_in(account.email(), NEW_PASSWORD)
                .await?,
            "the new password does not sign in"
        );
        ensure!(
            !two.sandbox().signs_in(account.email(), &old).await?,
            "the old password still signs in"
        );
        // One more turn, so that the second round asks the other way round.
        two.http().get("/").await?;
    }
    Ok(())
}
