//! Plays with one service: the worked examples of AWS's documentation, recovery, failures, and
//! removal.

use api::ecs::{
    CapacityProviderStrategyItem, DeploymentCircuitBreaker, DeploymentConfiguration, TaskStopCode,
};
use model::instance::InstanceStatus;
use model::service::{LaunchChoice, Revision, Rollout, SchedulingStrategy, ServiceStatus};
use model::task::{Desired, LastStatus};

use crate::world::{World, cluster, on_fargate, revision, service_key};

const STUCK: &str = "was unable to stop or start tasks during a deployment because of the service \
                     deployment configuration. Update the minimumHealthyPercent or \
                     maximumPercent value and try again.";

fn world() -> World {
    let mut world = World::new();
    world.add_host("h1", 8192, 8192);
    world
}

fn with_service(desired: i32, percents: (i32, i32)) -> World {
    let mut world = world();
    world.create_service("web", "good", desired, percents);
    world.advance(5);
    assert!(world.is_stable("web"), "{:?}", world.events("web"));
    world
}

#[test]
fn a_service_comes_up_and_says_so() {
    let world = with_service(2, (100, 200));
    let expected = [
        "has started 2 tasks: (task) (task).",
        "(deployment ecs-svc) deployment completed.",
        "has reached a steady state.",
    ];
    assert_eq!(world.events("web"), expected);
    let service = world.service("web");
    assert_eq!(service.deployments[0].rollout, Rollout::Completed);
}

#[test]
fn desired_4_at_100_200_starts_4_before_it_stops_4() {
    let mut world = with_service(4, (100, 200));
    world.update_service("web", "good2");
    let going = |world: &World| {
        world.live("web").iter().filter(|task| task.desired == Desired::Stopped).count()
    };
    assert_eq!((world.live("web").len(), going(&world)), (8, 0));
    world.advance(1);
    assert_eq!((world.running("web", "good"), world.running("web", "good2")), (4, 4));
    assert_eq!(going(&world), 0);
    world.now = api::Timestamp(world.now.0 + 500);
    world.act(|_, _| ());
    assert_eq!((world.running("web", "good"), going(&world)), (4, 4));
}

#[test]
fn desired_4_at_50_200_stops_2_first() {
    let mut world = with_service(4, (50, 200));
    world.update_service("web", "sick");
    let going = world.live("web").iter().filter(|task| task.desired == Desired::Stopped).count();
    assert_eq!((going, world.live("web").len()), (2, 8));
}

#[test]
fn desired_2_at_75_100_and_3_at_100_125_are_stuck_and_say_so() {
    for (desired, percents) in [(2, (75, 100)), (3, (100, 125))] {
        let mut world = with_service(desired, percents);
        world.update_service("web", "good2");
        world.advance(30);
        assert_eq!(world.running("web", "good"), desired as usize);
        assert_eq!(world.events("web").last().map(String::as_str), Some(STUCK));
        let times = world.events("web").iter().filter(|event| *event == STUCK).count();
        assert_eq!(times, 1);
    }
}

#[test]
fn many_tasks_start_in_one_pass_and_are_told_by_the_hundred() {
    let mut world = World::new();
    world.add_host("h1", 256 * 250, 128 * 250);
    world.create_service("web", "good", 250, (100, 200));
    assert_eq!(world.live("web").len(), 250);
    let told: Vec<usize> =
        world.events("web").iter().map(|event| event.matches("(task)").count()).collect();
    assert_eq!(told, [100, 100, 50]);
}

#[test]
fn a_strategy_spreads_over_its_providers() {
    let mut world = world();
    let item = |name: &str, base, weight| CapacityProviderStrategyItem {
        capacity_provider: name.to_owned(),
        base: Some(base),
        weight: Some(weight),
    };
    let items = vec![item("FARGATE", 1, 1), item("FARGATE_SPOT", 0, 3)];
    let revision = Revision { launch: LaunchChoice::Strategy(items), ..on_fargate() };
    world.create("web", revision, 5, percents(100, 200), SchedulingStrategy::Replica);
    world.advance(5);
    let on = |name: &str| {
        let live = world.live("web").into_iter();
        live.filter(|task| task.launch.capacity_provider.as_deref() == Some(name)).count()
    };
    assert_eq!((on("FARGATE"), on("FARGATE_SPOT")), (2, 3));
}

#[test]
fn a_rollout_ends_with_one_deployment() {
    let mut world = with_service(4, (100, 200));
    world.update_service("web", "good2");
    assert_eq!(world.service("web").deployments.len(), 2);
    world.advance(10);
    assert!(world.is_stable("web"));
    assert_eq!(world.running("web", "good2"), 4);
    let events = world.events("web");
    let expected = [
        "has started 4 tasks: (task) (task) (task) (task).",
        "has stopped 4 running tasks: (task) (task) (task) (task).",
        "(deployment ecs-svc) deployment completed.",
        "has reached a steady state.",
    ];
    assert_eq!(events[events.len() - 4..], expected);
}

#[test]
fn a_task_that_dies_is_replaced() {
    let mut world = with_service(2, (100, 200));
    world.agents[0].kill(0);
    world.advance(6);
    assert!(world.is_stable("web"));
    let stopped = world.state.stopped_tasks_of_service(&service_key("web")).next();
    let stop = stopped.and_then(|task| task.stop.clone()).expect("one died");
    assert_eq!(stop.code, Some(TaskStopCode::EssentialContainerExited));
    assert_eq!(&*stop.reason, "Essential container in task exited");
}

#[test]
fn tasks_that_never_start_are_tried_ever_more_slowly() {
    let mut world = world();
    world.create_service("web", "broken", 1, (100, 200));
    world.advance(60);
    let tried = world.state.stopped_tasks_of_service(&service_key("web")).count();
    assert!((5..=7).contains(&tried), "{tried} tries in a minute");
    let throttled = "is unable to consistently start tasks successfully. For more information, \
                     see the Troubleshooting section of the Amazon ECS Developer Guide.";
    assert!(world.events("web").iter().any(|event| event == throttled));
    assert!(world.service("web").deployments[0].failed_tasks >= 5);
    world.update_service("web", "good");
    world.advance(5);
    assert!(world.is_stable("web"));
}

#[test]
fn the_circuit_breaker_goes_back_to_what_ran() {
    let mut world = world();
    let breaker = DeploymentCircuitBreaker {
        enable: true,
        rollback: true,
        reset_on_healthy_task: None,
        threshold_configuration: None,
    };
    let configuration = DeploymentConfiguration {
        minimum_healthy_percent: Some(50),
        maximum_percent: Some(200),
        deployment_circuit_breaker: Some(breaker),
        ..Default::default()
    };
    let strategy = SchedulingStrategy::Replica;
    world.create("web", revision("good"), 2, configuration, strategy);
    world.advance(5);
    let first = world.service("web").deployments[0].id.clone();
    world.update_service("web", "broken");
    world.advance(40);
    assert!(world.is_stable("web"), "{:?}", world.events("web"));
    assert_eq!(world.service("web").deployments[0].id, first);
    assert_eq!(world.running("web", "good"), 2);
    let events = world.events("web");
    let failed = "(deployment ecs-svc) deployment failed: tasks failed to start.";
    let at = events.iter().position(|event| event == failed).expect("it failed");
    assert_eq!(events[at + 1], "rolling back to deployment ecs-svc.");
    assert_eq!(events.last().map(String::as_str), Some("has reached a steady state."));
}

#[test]
fn unhealthy_tasks_are_replaced() {
    let mut world = world();
    world.create_service("web", "sick", 1, (100, 200));
    world.advance(30);
    let events = world.events("web");
    let replaced = "has started 1 tasks: (task). Amazon ECS replaced 1 tasks due to an unhealthy \
                    status.";
    assert!(events.iter().any(|event| event == replaced), "{events:?}");
}

#[test]
fn a_service_without_room_waits_and_starts_when_there_is_some() {
    let mut world = World::new();
    world.create_service("web", "good", 2, (100, 200));
    world.advance(20);
    let told = world.events("web").iter().filter(|event| event.contains("unable to place")).count();
    assert_eq!(told, 1, "{:?}", world.events("web"));
    assert_eq!(world.service("web").deployments[0].failed_tasks, 1);
    world.add_host("h1", 4096, 4096);
    world.advance(4);
    assert!(world.is_stable("web"), "{:?}", world.events("web"));
}

#[test]
fn a_host_that_falls_silent_is_replaced_and_clears_up_when_it_returns() {
    let mut world = World::new();
    world.add_host("h1", 2048, 8192);
    world.add_host("h2", 2048, 8192);
    world.create_service("web", "good", 4, (50, 200));
    world.edit_service("web", |service| service.availability_zone_rebalancing = false);
    world.advance(5);
    world.agents[0].is_silent = true;
    assert_eq!(world.agents[0].holds(), 2);
    world.advance(25);
    assert!(world.is_stable("web"), "{:?}", world.events("web"));
    assert_eq!(world.agents[1].holds(), 4);
    let web = service_key("web");
    let lost = world.state.stopped_tasks_of_service(&web);
    let codes: Vec<_> = lost.map(|task| task.stop.as_ref().and_then(|stop| stop.code)).collect();
    assert_eq!(codes, [Some(TaskStopCode::TerminationNotice); 2]);
    world.agents[0].is_silent = false;
    world.agents[0].sent = None;
    world.hello("h1", 2048, 8192);
    world.advance(3);
    assert_eq!((world.agents[0].holds(), world.live("web").len()), (0, 4));
}

#[test]
fn a_draining_instance_is_emptied_by_the_bounds() {
    let mut world = World::new();
    world.add_host("h1", 2048, 8192);
    world.add_host("h2", 2048, 8192);
    world.create_service("web", "good", 4, (100, 200));
    world.run("good", 1);
    world.advance(5);
    world.set_instance_status(0, InstanceStatus::Draining);
    world.advance(10);
    assert!(world.is_stable("web"), "{:?}", world.events("web"));
    let id = world.instance_ids().next().expect("the first");
    let left: Vec<_> = world.state.tasks_of_instance(&id).collect();
    assert!(left.iter().all(|task| task.service.is_none()), "{left:?}");
}

#[test]
fn protected_tasks_are_spared_until_their_time_is_over() {
    let mut world = with_service(3, (100, 200));
    let ids: Vec<_> = world.live("web").iter().map(|task| task.id.clone()).collect();
    let until = api::Timestamp(world.now.0 + 60_000);
    world.act(|tx, _| {
        for id in &ids {
            tx.edit::<model::task::Task>(id, |task| task.protected_until = Some(until));
        }
    });
    world.edit_service("web", |service| service.desired_count = 1);
    world.advance(10);
    assert_eq!(world.live("web").len(), 3);
    let expected = "was unable to reach steady state because (taskSet ecs-svc) was unable to scale \
                    in due to (reason 2 tasks under protection)";
    assert_eq!(world.events("web").last().map(String::as_str), Some(expected));
    world.advance(60);
    assert!(world.is_stable("web"), "{:?}", world.events("web"));
}

#[test]
fn a_daemon_has_one_task_on_each_instance() {
    let mut world = World::new();
    world.add_host("h1", 2048, 8192);
    world.create("web", revision("good"), 0, percents(0, 100), SchedulingStrategy::Daemon);
    world.advance(5);
    world.add_host("h2", 2048, 8192);
    world.advance(5);
    assert!(world.is_stable("web"), "{:?}", world.events("web"));
    assert_eq!(world.service("web").desired_count, 2);
    world.update_service("web", "good2");
    world.advance(8);
    assert!(world.is_stable("web"), "{:?}", world.events("web"));
    assert_eq!(world.running("web", "good2"), 2);
}

#[test]
fn a_daemon_that_must_wait_is_given_its_instance_all_the_same() {
    let mut world = World::new();
    world.add_host("h1", 2048, 8192);
    world.create("web", revision("broken"), 0, percents(0, 100), SchedulingStrategy::Daemon);
    world.advance(60);
    let waits_until = world.service("web").deployments[0].not_before;
    assert!(waits_until.is_some_and(|at| at.0 > world.now.0 + 1_000));
    let id = world.instance_ids().next().expect("one");
    world.act(|tx, settings| control::host::deregister(tx, settings, &id));
    assert!(world.now < waits_until.expect("a time"));
    assert_eq!(world.service("web").desired_count, 1);
    assert_eq!(world.service("web").timer, waits_until);
}

#[test]
fn a_deleted_service_drains_and_is_forgotten() {
    let mut world = with_service(2, (100, 200));
    world.edit_service("web", |service| service.status = ServiceStatus::Draining);
    world.advance(3);
    assert_eq!(world.service("web").status, ServiceStatus::Inactive);
    world.now = api::Timestamp(world.now.0 + 3_700_000);
    world.hello("h1", 8192, 8192);
    assert_eq!((world.state.services.len(), world.state.service_events.len()), (0, 0));
    assert_eq!(world.state.tasks.len(), 0);
}

#[test]
fn a_cluster_without_instances_is_given_one() {
    let mut world = World::new();
    world.add_host("h1", 2048, 8192);
    let id = world.instance_ids().next().expect("one");
    world.act(|tx, settings| control::host::deregister(tx, settings, &id));
    let outcome = world.run("good", 2);
    assert_eq!((outcome.tasks.len(), outcome.failures.len()), (2, 0));
    world.advance(2);
    let cluster = cluster();
    let mut up = world.state.tasks_of_cluster(&cluster);
    assert!(up.all(|task| task.last == LastStatus::Running));
}

#[test]
fn a_stopped_awsvpc_task_gives_its_address_back() {
    let mut world = world();
    let outcome = world.run("vpc", 2);
    world.advance(2);
    assert_eq!(world.state.enis.len(), 2);
    let stop = model::task::Stop {
        code: Some(TaskStopCode::UserInitiated),
        reason: "Task stopped by user".into(),
    };
    world.act(|tx, _| control::task::stop(tx, &outcome.tasks[0], stop));
    world.advance(3);
    assert_eq!(world.state.enis.len(), 1);
    let task = world.state.tasks.get(&outcome.tasks[0]).expect("kept");
    assert_eq!(task.stop.as_ref().map(|stop| &*stop.reason), Some("Task stopped by user"));
    assert!(task.times.stopped.is_some() && task.times.execution_stopped.is_some());
}

#[test]
fn what_has_no_room_fails_by_instance() {
    let mut world = World::new();
    world.add_host("h1", 512, 8192);
    let outcome = world.run("good", 3);
    assert_eq!(outcome.tasks.len(), 2);
    let reasons: Vec<_> =
        outcome.failures.iter().map(|failure| failure.reason.as_deref()).collect();
    assert_eq!(reasons, [Some("RESOURCE:CPU")]);
}

fn percents(minimum: i32, maximum: i32) -> DeploymentConfiguration {
    DeploymentConfiguration {
        minimum_healthy_percent: Some(minimum),
        maximum_percent: Some(maximum),
        ..Default::default()
    }
}

#[test]
fn fargate_tasks_run_in_the_pool_over_all_zones() {
    let mut world = world();
    world.create("web", on_fargate(), 3, percents(100, 200), SchedulingStrategy::Replica);
    world.advance(5);
    assert!(world.is_stable("web"), "{:?}", world.events("web"));
    let zones: Vec<_> =
        world.live("web").iter().filter_map(|task| task.availability_zone.clone()).collect();
    let distinct: std::collections::BTreeSet<_> = zones.iter().collect();
    assert_eq!((zones.len(), distinct.len()), (3, 3), "{zones:?}");
    let pool = |task: &&model::task::Task| {
        let instance = task.instance.as_ref().and_then(|id| world.state.instances.get(id));
        instance.is_some_and(|row| row.cluster().is_none())
    };
    assert!(world.live("web").iter().all(pool));
}

#[test]
fn a_full_pool_says_that_capacity_is_unavailable() {
    let mut world = World::new();
    world.add_host("h1", 256, 8192);
    world.create("web", on_fargate(), 2, percents(100, 200), SchedulingStrategy::Replica);
    world.advance(5);
    let expected = "was unable to place a task. Reason: Capacity is unavailable at this time. \
                    Please try again later or in a different availability zone.";
    assert!(world.events("web").iter().any(|event| event == expected), "{:?}", world.events("web"));
}

#[test]
fn a_service_that_finds_no_room_names_the_closest_instance() {
    let mut world = World::new();
    world.add_host("h1", 256, 8192);
    world.create_service("web", "good", 2, (100, 200));
    world.advance(5);
    let instance = world.instance_ids().next().expect("one");
    let expected = format!(
        "was unable to place a task because no container instance met all of its requirements. \
         The closest matching (container-instance {instance}) has insufficient CPU units \
         available. For more information, see the Troubleshooting section of the Amazon ECS \
         Developer Guide."
    );
    let events = world.state.service_events.iter().map(|row| row.message());
    let events: Vec<String> = events.collect();
    assert!(events.contains(&format!("(service web) {expected}")), "{events:?}");
}

#[test]
fn start_task_takes_the_instances_it_is_given() {
    let mut world = World::new();
    world.add_host("h1", 256, 8192);
    world.add_host("h2", 256, 8192);
    let ids: Vec<_> = world.instance_ids().collect();
    let gone = model::id::InstanceId::from("gone");
    let outcome = world.start(&[ids[1].clone(), ids[1].clone(), gone]);
    let placed = outcome.tasks.iter().filter_map(|id| world.state.tasks.get(id));
    let placed: Vec<_> = placed.filter_map(|task| task.instance.clone()).collect();
    assert_eq!(placed, [ids[1].clone()]);
    let reasons: Vec<_> =
        outcome.failures.iter().filter_map(|failure| failure.reason.as_deref()).collect();
    assert_eq!(reasons, ["RESOURCE:CPU", "MISSING"]);
}

#[test]
fn an_address_that_cannot_be_had_is_the_reason_of_the_stop() {
    let mut world = world();
    let subnets: Vec<_> = world.state.subnets.iter().map(|row| row.id.clone()).collect();
    world.act(|tx, _| {
        for id in &subnets {
            tx.edit::<model::network::Subnet>(id, |row| row.cidr.prefix = 30);
        }
    });
    let outcome = world.run("vpc", 1);
    let task = world.state.tasks.get(&outcome.tasks[0]).expect("kept");
    assert_eq!(task.last, LastStatus::Stopped);
    let stop = task.stop.as_ref().expect("a reason");
    assert_eq!(stop.code, Some(TaskStopCode::TaskFailedToStart));
    assert!(stop.reason.ends_with("InsufficientFreeAddressesInSubnet"), "{}", stop.reason);
}

/// Counts the tasks of `web` by zone.
fn zones(world: &World) -> Vec<(String, usize)> {
    let mut zones = std::collections::BTreeMap::new();
    for task in world.live("web") {
        let zone = task.availability_zone.as_deref().unwrap_or_default().to_owned();
        *zones.entry(zone).or_default() += 1;
    }
    zones.into_iter().collect()
}

#[test]
fn a_steady_service_goes_over_to_a_zone_that_comes() {
    let mut world = World::new();
    world.add_host("h1", 8192, 8192);
    world.create_service("web", "good", 4, (100, 200));
    world.edit_service("web", |service| service.availability_zone_rebalancing = true);
    world.advance(5);
    world.add_host("h2", 8192, 8192);
    world.advance(20);
    assert_eq!(zones(&world), [("eu-west-1a".to_owned(), 2), ("eu-west-1b".to_owned(), 2)]);
    let events = world.events("web");
    let moves = [
        "is not AZ balanced with 4 tasks in eu-west-1a, 0 tasks in eu-west-1b. AZ Rebalancing in \
         progress.",
        "has started 1 tasks in eu-west-1b to AZ Rebalance: (task).",
        "has stopped 1 running tasks in eu-west-1a due to AZ rebalancing: (task).",
        "has started 1 tasks in eu-west-1b to AZ Rebalance: (task).",
        "has stopped 1 running tasks in eu-west-1a due to AZ rebalancing: (task).",
        "is AZ balanced with 2 tasks in eu-west-1a, 2 tasks in eu-west-1b.",
    ];
    assert_eq!(events[events.len() - moves.len()..], moves);
    let key = service_key("web");
    let stopped = world.state.stopped_tasks_of_service(&key);
    for task in stopped {
        let stop = task.stop.as_ref().expect("a reason");
        assert_eq!(stop.code, Some(TaskStopCode::ServiceSchedulerInitiated));
        assert!(stop.reason.starts_with("Availability-zone rebalancing initiated by (deployment"));
    }
}

#[test]
fn a_service_that_is_not_rebalanced_stays_where_it_is() {
    for unwanted in [
        (|service| service.availability_zone_rebalancing = false)
            as fn(&mut model::service::Service),
        |service| service.configuration.maximum_percent = Some(100),
        |service| {
            let pack = api::ecs::PlacementStrategy {
                r#type: Some(api::ecs::PlacementStrategyType::Binpack),
                field: Some("memory".to_owned()),
            };
            service.placement_strategy = vec![pack];
        },
    ] {
        let mut world = with_service(4, (50, 200));
        world.edit_service("web", |service| service.availability_zone_rebalancing = true);
        world.edit_service("web", unwanted);
        world.add_host("h2", 8192, 8192);
        world.advance(10);
        assert_eq!(zones(&world), [("eu-west-1a".to_owned(), 4)]);
    }
}

#[test]
fn a_deployment_interrupts_rebalancing() {
    let mut world = with_service(4, (100, 200));
    world.edit_service("web", |service| service.availability_zone_rebalancing = true);
    world.add_host("h2", 8192, 8192);
    assert_eq!(world.live("web").len(), 5);
    world.update_service("web", "good2");
    world.advance(20);
    assert!(world.events("web").contains(&"stopped AZ Rebalancing.".to_owned()));
    assert_eq!(world.running("web", "good2"), 4);
    assert_eq!(zones(&world).iter().map(|(_, count)| *count).collect::<Vec<_>>(), [2, 2]);
}

#[test]
fn a_zone_without_room_is_named_and_protected_tasks_stay() {
    let mut world = with_service(4, (100, 200));
    world.edit_service("web", |service| service.availability_zone_rebalancing = true);
    world.add_host("h2", 1, 1);
    world.advance(5);
    let events = world.events("web");
    let no_room = "is unable to place a task in eu-west-1b because no container instance met all \
                   of its requirements.";
    assert_eq!(events.iter().filter(|event| *event == no_room).count(), 1, "{events:?}");

    let mut world = with_service(2, (100, 200));
    let until = api::Timestamp(world.now.0 + 3_600_000);
    let ids: Vec<_> = world.live("web").iter().map(|task| task.id.clone()).collect();
    world.act(|tx, _| {
        for id in &ids {
            tx.edit::<model::task::Task>(id, |task| task.protected_until = Some(until));
        }
    });
    world.edit_service("web", |service| service.availability_zone_rebalancing = true);
    world.add_host("h2", 8192, 8192);
    world.advance(5);
    assert_eq!(zones(&world), [("eu-west-1a".to_owned(), 2)]);
    assert!(world.events("web").last().is_some_and(|event| event.contains("under protection")));
}

#[test]
fn without_reset_a_healthy_task_does_not_end_the_count_of_failures() {
    for (resets, fails) in [(false, true), (true, false)] {
        let mut world = with_service(1, (100, 200));
        world.edit_service("web", |service| {
            service.configuration.deployment_circuit_breaker = Some(DeploymentCircuitBreaker {
                enable: true,
                rollback: false,
                reset_on_healthy_task: Some(resets),
                threshold_configuration: None,
            });
        });
        world.update_service("web", "good2");
        world.edit_service("web", |service| {
            service.deployments[0].failed_tasks = 2;
            service.deployments[0].failed_at = Some(service.created_at);
        });
        world.advance(5);
        let primary = &world.service("web").deployments[0];
        assert_eq!((primary.failed_tasks == 2, primary.rollout), (fails, Rollout::Completed));
    }
}
