//! Deployments that fail or must not: the failures that the circuit breaker counts, and the rate of
//! attempts.

use api::ecs::{
    CapacityProviderStrategyItem, DeploymentCircuitBreaker, DeploymentConfiguration,
    ThresholdConfiguration, ThresholdType,
};
use model::service::{Deployment, LaunchChoice, Revision, Rollout, SchedulingStrategy};

use crate::world::{World, on_fargate, revision, service_key};

/// Fails a deployment after `value` failures.
fn breaker(value: i32) -> DeploymentConfiguration {
    DeploymentConfiguration {
        minimum_healthy_percent: Some(100),
        maximum_percent: Some(200),
        deployment_circuit_breaker: Some(DeploymentCircuitBreaker {
            enable: true,
            rollback: false,
            reset_on_healthy_task: None,
            threshold_configuration: Some(ThresholdConfiguration {
                r#type: ThresholdType::Count,
                value,
            }),
        }),
        ..Default::default()
    }
}

fn create(world: &mut World, family: &str, desired: i32, threshold: i32) {
    let strategy = SchedulingStrategy::Replica;
    world.create("web", revision(family), desired, breaker(threshold), strategy);
}

fn newest(world: &World) -> &Deployment {
    &world.service("web").deployments[0]
}

fn stopped(world: &World) -> usize {
    world.state.stopped_tasks_of_service(&service_key("web")).count()
}

#[test]
fn a_deployment_fails_when_as_many_tasks_failed_as_its_threshold_says() {
    for threshold in 1..=4 {
        let mut world = World::new();
        world.add_host("h1", 8192, 8192);
        create(&mut world, "broken", 1, threshold);
        world.advance(60);
        assert_eq!(newest(&world).rollout, Rollout::Failed);
        assert_eq!((stopped(&world), newest(&world).failed_tasks), (threshold as usize, threshold));
    }
}

#[test]
fn a_task_that_fails_is_replaced_once_and_ever_later() {
    for (family, first) in [("broken", vec![0, 1, 3, 7, 15]), ("short", vec![0, 0, 1, 3, 7])] {
        let mut world = World::new();
        world.add_host("h1", 8192, 8192);
        let begun = world.now.0;
        world.create_service("web", family, 1, (100, 200));
        world.advance_by(100, 300);
        let tasks = world.state.tasks.iter().filter(|task| task.service.is_some());
        let mut starts: Vec<i64> = tasks.map(|task| task.times.created.0 - begun).collect();
        starts.sort_unstable();
        let seconds: Vec<i64> = starts.iter().map(|ms| ms / 1000).take(first.len()).collect();
        // Each attempt takes the agent some steps.
        let is_close = |(got, wanted): (&i64, &i64)| (*wanted..=*wanted + 2).contains(got);
        assert!(seconds.iter().zip(&first).all(is_close), "{family}: {starts:?}");
    }
}

#[test]
fn lack_of_room_counts_once_for_every_fifteen_seconds() {
    let mut world = World::new();
    world.add_host("h1", 512, 8192);
    world.run("good", 2);
    world.run("short", 2);
    create(&mut world, "good", 6, 3);
    // Tasks that end and hosts that are added cause early attempts, which do not count.
    for at in 0..44 {
        world.add_host(&format!("small{at}"), 1, 1);
        world.advance(1);
        assert_eq!(i64::from(newest(&world).failed_tasks), (at + 1) / 15, "after {at} s");
    }
    assert_eq!(newest(&world).rollout, Rollout::InProgress);
    world.advance(2);
    assert_eq!((newest(&world).rollout, newest(&world).failed_tasks), (Rollout::Failed, 3));
}

#[test]
fn lack_of_room_fails_no_deployment_that_runs() {
    let mut world = World::new();
    world.add_host("h1", 1024, 8192);
    create(&mut world, "good", 10, 3);
    world.advance(120);
    assert_eq!(world.running("web", "good"), 4);
    assert_eq!((newest(&world).rollout, newest(&world).failed_tasks), (Rollout::InProgress, 0));
    world.edit_service("web", |service| service.desired_count = 4);
    world.advance(5);
    world.edit_service("web", |service| service.desired_count = 5);
    world.advance(60);
    assert_eq!((newest(&world).rollout, newest(&world).failed_tasks), (Rollout::Completed, 0));
}

#[test]
fn tasks_that_fail_to_start_fail_no_deployment_that_runs() {
    let mut world = World::new();
    world.add_host("h1", 8192, 8192);
    world.add_host("h2", 8192, 8192);
    world.agents[1].gone = Some(crate::agent::FIRST);
    create(&mut world, "good", 2, 3);
    world.advance(120);
    assert!(stopped(&world) > 3, "{} failed", stopped(&world));
    assert_eq!(world.running("web", "good"), 1);
    assert_eq!((newest(&world).rollout, newest(&world).failed_tasks), (Rollout::InProgress, 0));
}

#[test]
fn failed_checks_fail_a_deployment_that_runs() {
    let mut world = World::new();
    world.add_host("h1", 8192, 8192);
    create(&mut world, "sick", 1, 3);
    world.advance(60);
    assert_eq!((newest(&world).rollout, newest(&world).failed_tasks), (Rollout::Failed, 3));
}

#[test]
fn a_strategy_without_a_weight_says_so() {
    let mut world = World::new();
    world.add_host("h1", 8192, 8192);
    let items = [("FARGATE", Some(1), None)].map(|(name, base, weight)| {
        let capacity_provider = name.to_owned();
        CapacityProviderStrategyItem { capacity_provider, base, weight }
    });
    let revision = Revision { launch: LaunchChoice::Strategy(items.to_vec()), ..on_fargate() };
    world.create("web", revision, 3, breaker(3), SchedulingStrategy::Replica);
    world.advance(20);
    assert_eq!(world.running("web", "vpc"), 1);
    let told = "was unable to place a task. Reason: There are no capacity providers in the \
                capacity provider strategy with a weight value greater than zero.";
    assert!(world.events("web").iter().any(|event| event == told), "{:?}", world.events("web"));
}
