//! The pinned images of a deployment: its first task resolves them, and all others keep them.

use api::ecs::{DeploymentCircuitBreaker, DeploymentConfiguration};
use control::registry::{self, lifecycle};
use model::id::RepositoryKey;
use model::registry::RegistryImage;
use model::service::SchedulingStrategy;
use oci::digest::Digest;

use crate::agent::FIRST;
use crate::world::{World, place, revision};

/// The digest that the tag leads to after it moved.
const SECOND: Digest = Digest([2; 32]);

/// Makes a service of one task of `family` that came up before its image's tag moved on.
fn with_moved_tag(family: &str) -> World {
    let mut world = World::new();
    world.add_host("h1", 8192, 8192);
    world.create_service("web", family, 1, (100, 200));
    world.advance(5);
    assert!(world.is_stable("web"), "{:?}", world.events("web"));
    world.agents[0].tag = SECOND;
    world
}

fn scale(world: &mut World, desired: i32) {
    world.edit_service("web", |service| service.desired_count = desired);
    world.advance(5);
    assert!(world.is_stable("web"), "{:?}", world.events("web"));
}

/// Returns the images that the service's tasks run, sorted.
fn images(world: &World) -> Vec<Digest> {
    let live = world.live("web").into_iter();
    let shown = live.map(|task| task.containers[0].image_digest.clone().expect("it runs"));
    let mut images: Vec<Digest> = shown.map(|text| text.parse().expect("a digest")).collect();
    images.sort();
    images
}

#[test]
fn later_tasks_of_a_deployment_run_what_its_first_found() {
    let mut world = with_moved_tag("good");
    scale(&mut world, 3);
    assert_eq!(images(&world), [FIRST; 3]);
    world.agents[0].kill(0);
    world.advance(5);
    assert_eq!(images(&world), [FIRST; 3]);
}

#[test]
fn a_new_deployment_finds_out_anew() {
    let mut world = with_moved_tag("good");
    world.update_service("web", "good");
    world.advance(5);
    assert!(world.is_stable("web"), "{:?}", world.events("web"));
    scale(&mut world, 2);
    assert_eq!(images(&world), [SECOND; 2]);
}

#[test]
fn without_version_consistency_each_task_asks_for_itself() {
    let mut world = with_moved_tag("loose");
    scale(&mut world, 2);
    assert_eq!(images(&world), [FIRST, SECOND]);
}

#[test]
fn a_daemon_runs_the_same_on_instances_that_come_later() {
    let mut world = World::new();
    world.add_host("h1", 2048, 8192);
    let configuration = DeploymentConfiguration::default();
    world.create("web", revision("good"), 0, configuration, SchedulingStrategy::Daemon);
    world.advance(5);
    world.add_host("h2", 2048, 8192);
    world.agents[1].tag = SECOND;
    world.advance(5);
    assert_eq!(images(&world), [FIRST; 2]);
}

#[test]
fn what_was_loaded_from_an_archive_pins_nothing() {
    let mut world = World::new();
    world.add_host("h1", 8192, 8192);
    world.agents[0].is_loaded = true;
    world.create_service("web", "good", 1, (100, 200));
    world.advance(5);
    world.agents[0].tag = SECOND;
    scale(&mut world, 2);
    assert_eq!(images(&world), [FIRST, SECOND]);
}

#[test]
fn tasks_started_together_wait_for_no_digest() {
    let mut world = World::new();
    world.add_host("h1", 8192, 8192);
    world.create_service("web", "good", 3, (100, 200));
    assert!(world.live("web").iter().all(|task| task.containers[0].pinned.is_none()));
    assert_eq!(world.live("web").len(), 3);
}

#[test]
fn tasks_of_no_service_ask_for_themselves() {
    let mut world = with_moved_tag("good");
    let id = world.run("good", 1).tasks.remove(0);
    world.advance(5);
    let shown = world.state.tasks.get(&id).expect("it runs").containers[0].image_digest.clone();
    assert_eq!(shown, Some(SECOND.to_string().into()));
}

#[test]
fn an_image_that_is_gone_is_given_up_after_three_attempts() {
    let mut world = with_moved_tag("good");
    world.agents[0].gone = Some(FIRST);
    world.edit_service("web", |service| service.desired_count = 2);
    world.advance(2);
    let failed_pulls = |world: &World| world.service("web").deployments[0].pinned.failed_pulls;
    assert!((1..3).contains(&failed_pulls(&world)), "{:?}", world.events("web"));
    assert_eq!(images_of_those_that_run(&world), [FIRST]);
    world.advance(10);
    assert!(world.is_stable("web"), "{:?}", world.events("web"));
    assert_eq!(images(&world), [FIRST, SECOND]);
    world.agents[0].tag = Digest([3; 32]);
    scale(&mut world, 3);
    assert_eq!(images(&world), [FIRST, SECOND, Digest([3; 32])], "given up for good");
}

fn images_of_those_that_run(world: &World) -> Vec<Digest> {
    let live = world.live("web").into_iter();
    live.filter_map(|task| task.containers[0].image_digest.as_ref()?.parse().ok()).collect()
}

#[test]
fn a_pull_that_succeeds_ends_the_count_of_failures() {
    let mut world = with_moved_tag("good");
    world.agents[0].gone = Some(FIRST);
    world.edit_service("web", |service| service.desired_count = 2);
    world.advance(2);
    world.agents[0].gone = None;
    world.advance(10);
    assert_eq!(images(&world), [FIRST; 2]);
    assert_eq!(world.service("web").deployments[0].pinned.failed_pulls, 0);
}

#[test]
fn the_way_back_of_the_circuit_breaker_leads_to_what_ran() {
    let mut world = with_moved_tag("good");
    world.edit_service("web", |service| {
        service.configuration.deployment_circuit_breaker = Some(DeploymentCircuitBreaker {
            enable: true,
            rollback: true,
            reset_on_healthy_task: None,
            threshold_configuration: None,
        });
    });
    world.update_service("web", "broken");
    world.advance(40);
    scale(&mut world, 2);
    assert_eq!(images(&world), [FIRST; 2]);
}

fn registry_image(of: &RepositoryKey, digest: Digest) -> RegistryImage {
    RegistryImage {
        repository: of.clone(),
        digest,
        manifest_bytes: 1,
        media_type: "m".into(),
        artifact_type: None,
        size_bytes: 0,
        pushed_at: api::Timestamp(0),
        last_pulled_at: None,
        layers: Default::default(),
        children: Default::default(),
        subject: None,
        annotations: Default::default(),
    }
}

#[test]
fn lifecycle_policies_spare_what_a_deployment_is_pinned_to() {
    let mut world = with_moved_tag("good");
    let of = RepositoryKey { world: place(), name: "app".into() };
    world.act(|tx, _| {
        registry::create(tx, of.clone(), None);
        [FIRST, SECOND].map(|digest| tx.put(registry_image(&of, digest)))
    });
    scale(&mut world, 0);
    let spared = |world: &World| -> Vec<Digest> {
        let all = lifecycle::candidates(&world.state, &of, &place()).into_iter();
        all.filter(|image| image.stays).map(|image| image.digest).collect()
    };
    assert_eq!(spared(&world), [FIRST], "what stopped tasks ran is not asked");
    world.update_service("web", "good");
    world.advance(5);
    assert_eq!(spared(&world), []);
}
