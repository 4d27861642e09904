//! Random users: what they ask, as the JSON a client would send. They know of the region what they
//! could have listed.

use api::Service;
use model::id::{AccountId, InstanceId, TaskId};
use model::instance::InstanceStatus;
use model::service::ServiceStatus;
use model::state::State;
use model::task::Task;
use serde_json::{Value, json};

use crate::dice::Dice;
use crate::place::{REGION, world_of};

pub(crate) mod content;
mod groups;

pub(crate) const ACCOUNTS: [&str; 2] = ["111111111111", "222222222222"];
/// Clusters that machines are made for; `spare` comes and goes.
pub(crate) const CLUSTERS: [&str; 2] = ["default", "blue"];
pub(crate) const SPARE: &str = "spare";

/// Families whose tasks run for ever once they are up.
const SOUND: [&str; 6] = ["good", "web", "fixed", "vpc", "checked", "twin"];
const UNSOUND: [&str; 4] = ["short", "broken", "missing", "sick"];

const SERVICES: [&str; 6] = ["a", "b", "c", "d", "e", "f"];

/// Minimum and maximum percent.
const PERCENTS: [(i32, i32); 6] =
    [(100, 200), (50, 200), (0, 100), (50, 150), (0, 200), (100, 150)];

/// One request of one account.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub(crate) account: AccountId,
    pub(crate) service: &'static Service,
    pub(crate) operation: &'static str,
    pub(crate) input: Value,
}

/// Returns true if tasks of the family stay up by themselves.
pub(crate) fn is_sound(family: &str) -> bool {
    SOUND.contains(&family)
}

fn call(account: &AccountId, operation: &'static str, input: Value) -> Request {
    Request { account: account.clone(), service: &api::ecs::SERVICE, operation, input }
}

/// Returns the requests with which every account begins.
pub(crate) fn beginning() -> Vec<Request> {
    let mut all = Vec::new();
    for account in ACCOUNTS.map(AccountId::from) {
        // The first look at the network makes it.
        all.push(Request {
            account: account.clone(),
            service: &api::ec2::SERVICE,
            operation: "DescribeSubnets",
            input: json!({}),
        });
        for cluster in CLUSTERS {
            all.push(call(&account, "CreateCluster", json!({ "clusterName": cluster })));
        }
        for family in SOUND.iter().chain(&UNSOUND) {
            all.push(call(&account, "RegisterTaskDefinition", definition(&account, family)));
        }
    }
    all
}

/// A definition's family is its image's name, which is what its containers do.
fn definition(account: &AccountId, family: &str) -> Value {
    let mut main = json!({
        "name": "main", "image": family, "cpu": 128, "memory": 128, "essential": true,
    });
    match family {
        "web" => main["portMappings"] = json!([{ "containerPort": 80 }]),
        "fixed" => {
            main["portMappings"] = json!([{ "containerPort": 80, "hostPort": 8080 }]);
        }
        "checked" | "sick" => {
            main["healthCheck"] = json!({
                "command": ["CMD", "true"], "interval": 5, "timeout": 2, "retries": 2,
            });
        }
        _ => {}
    }
    let mut containers = vec![main];
    if family == "twin" {
        let first = json!({
            "name": "first", "image": "good", "cpu": 32, "memory": 32, "essential": false,
        });
        containers[0]["dependsOn"] = json!([{ "containerName": "first", "condition": "START" }]);
        containers.insert(0, first);
    }
    let mut whole = json!({ "family": family, "containerDefinitions": containers });
    if family == "web" {
        let role = format!("arn:aws:iam::{account}:role/app");
        whole["taskRoleArn"] = json!(role);
        whole["executionRoleArn"] = json!(role);
    }
    if family == "vpc" {
        whole["networkMode"] = json!("awsvpc");
        whole["requiresCompatibilities"] = json!(["EC2", "FARGATE"]);
        whole["cpu"] = json!("256");
        whole["memory"] = json!("512");
    }
    whole
}

/// The next thing that some user does.
pub(crate) fn next(state: &State, dice: &mut Dice) -> Request {
    let account = AccountId::from(ACCOUNTS[dice.below(ACCOUNTS.len())]);
    let mut user = User { state, dice, account };
    user.next()
}

/// Returns requests that activate drained instances, because no user is left who would.
pub(crate) fn activations(state: &State) -> Vec<Request> {
    let drained = state.instances.iter().filter(|row| row.status == InstanceStatus::Draining);
    let each = drained.filter_map(|row| {
        let cluster = row.cluster()?;
        let input = json!({
            "cluster": &*cluster.name, "containerInstances": [row.id.as_str()], "status": "ACTIVE",
        });
        Some(call(&cluster.world.account, "UpdateContainerInstancesState", input))
    });
    each.collect()
}

/// Everything still there is told to end.
pub(crate) fn ending(state: &State) -> Vec<Request> {
    let services = state.services.iter().filter(|row| row.status == ServiceStatus::Active);
    let services = services.map(|row| {
        let input = json!({
            "cluster": &*row.key.cluster.name, "service": &*row.key.name, "force": true,
        });
        call(&row.key.cluster.world.account, "DeleteService", input)
    });
    let lone = state.tasks.iter().filter(|task| task.service.is_none() && !task.is_stopped());
    let tasks = lone.map(|task| {
        let input = json!({ "cluster": &*task.cluster.name, "task": task.id.as_str() });
        call(&task.cluster.world.account, "StopTask", input)
    });
    services.chain(tasks).collect()
}

struct User<'a> {
    state: &'a State,
    dice: &'a mut Dice,
    account: AccountId,
}

impl User<'_> {
    fn next(&mut self) -> Request {
        match self.dice.below(100) {
            0..20 => self.create_service(),
            20..32 => self.scale(),
            32..46 => self.deploy(),
            46..52 => self.delete_service(),
            52..62 => self.run_task(),
            62..70 => self.stop_task(),
            70..74 => self.start_task(),
            74..79 => self.set_instance_status(),
            79..81 => self.deregister(),
            81..85 => self.protect(),
            85..89 => self.change_definitions(),
            89..92 => self.change_spare(),
            92..95 => self.reach_out(),
            95..98 => self.change_groups(),
            _ => self.look(),
        }
    }

    fn call(&self, operation: &'static str, input: Value) -> Request {
        call(&self.account, operation, input)
    }

    fn cluster(&mut self) -> &'static str {
        if self.dice.per_mille(50) { SPARE } else { CLUSTERS[self.dice.below(CLUSTERS.len())] }
    }

    fn service(&mut self) -> &'static str {
        SERVICES[self.dice.below(SERVICES.len())]
    }

    fn family(&mut self) -> &'static str {
        let from: &[&str] = if self.dice.per_mille(250) { &UNSOUND } else { &SOUND };
        self.dice.pick(from).copied().unwrap_or("good")
    }

    /// A family for a service of `cluster`: in the spare one, whose machines are no more than
    /// Gantry's own, a fixed port would be free for the first only.
    fn family_for(&mut self, cluster: &str) -> &'static str {
        match self.family() {
            "fixed" if cluster == SPARE => "web",
            family => family,
        }
    }

    /// A fixed port is taken once on each instance; few machines have it free.
    fn count(&mut self, family: &str) -> i64 {
        let most = if family == "fixed" { 2 } else { 6 };
        self.dice.between(0, most)
    }

    fn network(&self) -> Value {
        let world = world_of(&self.account);
        let subnets = self.state.subnets.iter().filter(|row| row.world == world);
        let subnets: Vec<&str> = subnets.map(|row| row.id.as_str()).collect();
        json!({ "awsvpcConfiguration": { "subnets": subnets } })
    }

    /// `launchType` and what a definition of awsvpc demands.
    fn launch(&mut self, family: &str, input: &mut Value) {
        if family != "vpc" {
            input["launchType"] = json!("EC2");
            return;
        }
        input["networkConfiguration"] = self.network();
        input["launchType"] = json!(if self.dice.coin() { "FARGATE" } else { "EC2" });
    }

    fn create_service(&mut self) -> Request {
        let cluster = self.cluster();
        let family = self.family_for(cluster);
        let (minimum, maximum) = PERCENTS[self.dice.below(PERCENTS.len())];
        let mut configuration = json!({
            "minimumHealthyPercent": minimum, "maximumPercent": maximum,
        });
        if self.dice.per_mille(300) {
            let rollback = self.dice.coin();
            let resets = self.dice.coin();
            configuration["deploymentCircuitBreaker"] = json!({
                "enable": true, "rollback": rollback, "resetOnHealthyTask": resets,
            });
        }
        let mut input = json!({
            "cluster": cluster, "serviceName": self.service(), "taskDefinition": family,
            "deploymentConfiguration": configuration,
        });
        self.launch(family, &mut input);
        let is_ec2 = input["launchType"] == json!("EC2");
        if is_ec2 && family != "fixed" && self.dice.per_mille(150) {
            input["schedulingStrategy"] = json!("DAEMON");
            input["deploymentConfiguration"] =
                json!({ "minimumHealthyPercent": 0, "maximumPercent": 100 });
        } else {
            input["desiredCount"] = json!(self.count(family));
            self.spread(is_ec2, &mut input);
        }
        self.call("CreateService", input)
    }

    fn spread(&mut self, is_ec2: bool, input: &mut Value) {
        let zone = json!({ "type": "spread", "field": "attribute:ecs.availability-zone" });
        match self.dice.below(4) {
            0 if is_ec2 => input["placementStrategy"] = json!([zone]),
            1 if is_ec2 => {
                let pack = json!({ "type": "binpack", "field": "memory" });
                input["placementStrategy"] = json!([pack]);
            }
            _ => {}
        }
    }

    fn scale(&mut self) -> Request {
        let input = json!({
            "cluster": self.cluster(), "service": self.service(), "desiredCount": self.count("fixed"),
        });
        self.call("UpdateService", input)
    }

    fn deploy(&mut self) -> Request {
        let (cluster, service) = (self.cluster(), self.service());
        let mut input = json!({ "cluster": cluster, "service": service });
        if self.dice.per_mille(300) {
            input["forceNewDeployment"] = json!(true);
        } else {
            let family = self.family_for(cluster);
            input["taskDefinition"] = json!(family);
            // More than machines have the port free would never come up.
            if family == "fixed" {
                input["desiredCount"] = json!(self.count(family));
            }
        }
        self.call("UpdateService", input)
    }

    fn delete_service(&mut self) -> Request {
        let force = self.dice.coin();
        let input = json!({ "cluster": self.cluster(), "service": self.service(), "force": force });
        self.call("DeleteService", input)
    }

    fn run_task(&mut self) -> Request {
        let family = self.family();
        let mut input = json!({
            "cluster": self.cluster(), "taskDefinition": family,
            "count": self.dice.between(1, 4),
        });
        self.launch(family, &mut input);
        self.name_groups(&mut input);
        if self.dice.per_mille(300) {
            input["clientToken"] = json!(format!("token-{}", self.dice.below(5)));
        }
        self.call("RunTask", input)
    }

    fn start_task(&mut self) -> Request {
        let Some((cluster, instance)) = self.instance() else { return self.look() };
        let input = json!({
            "cluster": cluster, "taskDefinition": "good",
            "containerInstances": [instance.as_str()],
        });
        self.call("StartTask", input)
    }

    fn stop_task(&mut self) -> Request {
        let Some((cluster, id)) = self.task() else { return self.look() };
        self.call("StopTask", json!({ "cluster": cluster, "task": id.as_str() }))
    }

    /// A task of the account that lives.
    fn task(&mut self) -> Option<(String, TaskId)> {
        let ours = |task: &&std::sync::Arc<Task>| {
            task.cluster.world.account == self.account && !task.is_stopped()
        };
        let live: Vec<_> = self.state.tasks.iter().filter(ours).collect();
        let task = self.dice.pick(&live)?;
        Some((task.cluster.name.to_string(), task.id.clone()))
    }

    /// A container instance of the account, with its cluster.
    fn instance(&mut self) -> Option<(String, InstanceId)> {
        let live = self.state.instances.iter().filter(|row| row.status != InstanceStatus::Inactive);
        let ours = live.filter_map(|row| {
            let cluster = row.cluster().filter(|key| key.world.account == self.account)?;
            Some((cluster.name.to_string(), row.id.clone()))
        });
        let ours: Vec<_> = ours.collect();
        self.dice.pick(&ours).cloned()
    }

    fn set_instance_status(&mut self) -> Request {
        let Some((cluster, id)) = self.instance() else { return self.look() };
        let status = if self.dice.per_mille(400) { "DRAINING" } else { "ACTIVE" };
        let input = json!({
            "cluster": cluster, "containerInstances": [id.as_str()], "status": status,
        });
        self.call("UpdateContainerInstancesState", input)
    }

    fn deregister(&mut self) -> Request {
        let Some((cluster, id)) = self.instance() else { return self.look() };
        let force = self.dice.per_mille(800);
        let input = json!({ "cluster": cluster, "containerInstance": id.as_str(), "force": force });
        self.call("DeregisterContainerInstance", input)
    }

    fn protect(&mut self) -> Request {
        let Some((cluster, id)) = self.task() else { return self.look() };
        let minutes = self.dice.between(1, 15);
        let input = json!({
            "cluster": cluster, "tasks": [id.as_str()], "protectionEnabled": true,
            "expiresInMinutes": minutes,
        });
        self.call("UpdateTaskProtection", input)
    }

    fn change_definitions(&mut self) -> Request {
        let family = self.family();
        if self.dice.per_mille(600) {
            return self.call("RegisterTaskDefinition", definition(&self.account, family));
        }
        let revision = self.dice.between(1, 2);
        let name = format!("{family}:{revision}");
        if self.dice.coin() {
            return self.call("DeregisterTaskDefinition", json!({ "taskDefinition": name }));
        }
        self.call("DeleteTaskDefinitions", json!({ "taskDefinitions": [name] }))
    }

    fn change_spare(&mut self) -> Request {
        if self.dice.per_mille(600) {
            return self.call("CreateCluster", json!({ "clusterName": SPARE }));
        }
        self.call("DeleteCluster", json!({ "cluster": SPARE }))
    }

    /// A request about what belongs to the other account.
    fn reach_out(&mut self) -> Request {
        let own = self.account.clone();
        let other =
            ACCOUNTS.iter().find(|one| **one != own.as_str()).copied().unwrap_or(ACCOUNTS[0]);
        let cluster = format!("arn:aws:ecs:{REGION}:{other}:cluster/default");
        let service = format!("arn:aws:ecs:{REGION}:{other}:service/default/{}", self.service());
        match self.dice.below(4) {
            0 => self.call("ListTasks", json!({ "cluster": cluster })),
            1 => self.call("DeleteService", json!({ "service": service, "force": true })),
            2 => self.call("DescribeServices", json!({ "services": [service] })),
            _ => self.call("DeleteCluster", json!({ "cluster": cluster })),
        }
    }

    fn look(&mut self) -> Request {
        let cluster = self.cluster();
        match self.dice.below(5) {
            0 => self.call("ListTasks", json!({ "cluster": cluster })),
            1 => {
                let services = &SERVICES[..];
                self.call("DescribeServices", json!({ "cluster": cluster, "services": services }))
            }
            2 => self.call("ListClusters", json!({})),
            3 => self.call("DescribeClusters", json!({ "clusters": [cluster] })),
            _ => match self.task() {
                Some((cluster, id)) => {
                    let input = json!({ "cluster": cluster, "tasks": [id.as_str()] });
                    self.call("DescribeTasks", input)
                }
                None => self.call("ListTaskDefinitions", json!({})),
            },
        }
    }
}
