use std::rc::Rc;

use crate::{fault::Outcome, world::World};

pub(crate) async fn walk(world: Rc<World>) -> Outcome {
    let ada = world.person().await?;
    ada.visit("/").await?;
    ada.see_screen("triage").await?;
    Ok(())
}
