//! Task definitions that are to be deleted: they stay as long as anything stands on them, and no
//! commit looks for their users.

use api::ecs::TaskStopCode;
use control::task;
use model::definition::{Definition, DefinitionStatus};
use model::id::TaskId;
use model::task::Stop;

use crate::world::{World, definition_key};

fn delete(world: &mut World, family: &str) {
    world.act(|tx, _| {
        let now = tx.now;
        tx.edit::<Definition>(&definition_key(family), |row| {
            row.status = DefinitionStatus::DeleteInProgress;
            row.delete_requested_at = Some(now);
        });
    });
}

fn is_there(world: &World, family: &str) -> bool {
    world.state.definitions.contains(&definition_key(family))
}

fn world() -> World {
    let mut world = World::new();
    world.add_host("h1", 8192, 8192);
    world
}

#[test]
fn a_definition_that_nothing_stands_on_goes_at_once() {
    let mut world = world();
    delete(&mut world, "good");
    assert!(!is_there(&world, "good"));
}

#[test]
fn a_definition_goes_with_the_last_task_that_runs_it() {
    let mut world = world();
    world.run("good", 2);
    delete(&mut world, "good");
    world.advance(5);
    let ids: Vec<TaskId> = world.state.tasks.iter().map(|task| task.id.clone()).collect();
    assert_eq!(world.state.index.definition_users.get(&definition_key("good")), Some(&2));
    for id in &ids {
        assert!(is_there(&world, "good"));
        let code = Some(TaskStopCode::UserInitiated);
        world.act(|tx, _| task::stop(tx, id, Stop { code, reason: "enough".into() }));
        world.advance(40);
        assert!(world.state.tasks.get(id).is_none_or(|task| task.is_stopped()));
    }
    assert!(!is_there(&world, "good"));
    assert!(world.state.index.definition_users.is_empty());
}

#[test]
fn a_definition_goes_when_the_last_deployment_of_it_does() {
    let mut world = world();
    world.create_service("web", "good", 2, (100, 200));
    world.advance(5);
    delete(&mut world, "good");
    world.update_service("web", "good2");
    assert!(is_there(&world, "good"));
    world.advance(60);
    assert!(world.is_stable("web") && !is_there(&world, "good") && is_there(&world, "good2"));
}
