//! Lists in a large region: each page must look at about as many rows as it shows, wherever in the
//! list it is and whatever its filter leaves out.

use std::cell::RefCell;
use std::sync::Arc;

use api::Timestamp;
use api::ecr::{CreateRepositoryRequest, DescribeRepositoriesRequest, ListImagesRequest};
use api::ecs::{
    ContainerDefinition, CreateClusterRequest, CreateServiceRequest,
    DeregisterTaskDefinitionRequest, DescribeServicesRequest, DesiredStatus, LaunchType,
    ListClustersRequest, ListContainerInstancesRequest, ListServicesRequest,
    ListTaskDefinitionFamiliesRequest, ListTaskDefinitionsRequest, ListTasksRequest,
    RegisterTaskDefinitionRequest, SortOrder, TaskDefinitionFamilyStatus, TaskOverride,
};
use api::logs::{DescribeLogStreamsRequest, FilterLogEventsRequest, OrderBy};
use control::registry::lifecycle;
use control::settings::Settings;
use control::task::{self, NewTask};
use model::call::Call;
use model::id::{
    ClusterKey, DefinitionKey, InstanceId, LogGroupKey, LogStreamKey, RepositoryKey, ServiceKey,
    World,
};
use model::instance::{Instance, InstanceStatus, Pool, Resources};
use model::logs::{LogGroup, LogStream};
use model::looks;
use model::registry::{Mutability, RegistryImage, RegistryTag, Repository};
use model::task::{Desired, LastStatus, Launch, LaunchKind, ServiceTask, Task};
use model::tx::Tx;
use oci::digest::Digest;
use services::operation::Desk;
use services::{ecr, ecs, logs, s3};
use store::bulk::Bulk;
use store::folder::Folder;
use store::series::logs::Event;

/// Rows of each kind.
const ROWS: usize = 600;
/// The most looks at a page of ten: each row is looked at in an index and in its table.
const MOST: u64 = 60;

fn world() -> World {
    World { account: "123456789012".into(), region: "us-east-1".into() }
}

/// A caller and the settings of the region.
struct Client {
    call: Call,
    settings: Settings,
}

impl Client {
    fn new() -> Client {
        let settings = Settings::of_region("us-east-1".into());
        Client { call: Call::of_root(world()), settings }
    }

    fn desk(&self) -> Desk<'_> {
        let now = Timestamp(1);
        Desk { call: &self.call, settings: &self.settings, now, wall: now }
    }

    /// Reads a list page by page; `page` returns the items and the next token. Returns the number
    /// of all items, and the most looks that a page took.
    fn walk<T>(
        &self,
        page: impl Fn(&Desk<'_>, Option<String>) -> (Vec<T>, Option<String>),
    ) -> (usize, u64) {
        let (mut items, mut most, mut token) = (0, 0, None);
        loop {
            let ((page, next), looks) = looks::during(|| page(&self.desk(), token.take()));
            items += page.len();
            most = most.max(looks);
            match next {
                Some(next) => token = Some(next),
                None => return (items, most),
            }
        }
    }
}

fn begin(client: &Client) -> Tx {
    let mut tx = Tx::begin(&Default::default(), Timestamp(1), [1; 32]);
    let input = CreateClusterRequest { cluster_name: Some("c".into()), ..Default::default() };
    ecs::cluster::create(&mut tx, &client.desk(), input).expect("a cluster");
    tx
}

fn register(tx: &mut Tx, client: &Client, family: &str) -> String {
    let container = ContainerDefinition {
        name: Some("web".to_owned()),
        image: Some("localhost/web:1".to_owned()),
        memory: Some(16),
        ..Default::default()
    };
    let input = RegisterTaskDefinitionRequest {
        family: family.to_owned(),
        container_definitions: vec![container],
        ..Default::default()
    };
    let made = ecs::definition::register(tx, &client.desk(), input).expect("a definition");
    made.task_definition.and_then(|it| it.task_definition_arn).expect("its name")
}

fn deregister(tx: &mut Tx, client: &Client, task_definition: String) {
    let input = DeregisterTaskDefinitionRequest { task_definition };
    ecs::definition::deregister(tx, &client.desk(), input).expect("it was registered");
}

#[test]
fn definitions_and_their_families() {
    let client = Client::new();
    let mut tx = begin(&client);
    for number in 0..ROWS {
        let arn = register(&mut tx, &client, &format!("f{:04}", number / 3));
        // One family in ten is ACTIVE no more, and one definition in ten of the others.
        if (number / 3) % 10 == 0 || number % 30 == 5 {
            deregister(&mut tx, &client, arn);
        }
    }
    let definitions = |prefix: Option<&str>, sort, status| {
        client.walk(|desk, next_token| {
            let input = ListTaskDefinitionsRequest {
                family_prefix: prefix.map(str::to_owned),
                status,
                sort: Some(sort),
                next_token,
                max_results: Some(10),
            };
            let page = ecs::definition::list(&tx, desk, input).expect("a page");
            (page.task_definition_arns.unwrap_or_default(), page.next_token)
        })
    };
    let inactive = Some(api::ecs::TaskDefinitionStatus::Inactive);
    for sort in [SortOrder::Asc, SortOrder::Desc] {
        let (all, most) = definitions(None, sort, None);
        assert_eq!(all, ROWS * 9 / 10 - ROWS / 30);
        assert!(most <= MOST, "{most} looks at a page");
        let (gone, most) = definitions(None, sort, inactive);
        assert_eq!(gone, ROWS / 10 + ROWS / 30);
        assert!(most <= MOST, "{most} looks at a page");
        let (few, most) = definitions(Some("f0101"), sort, None);
        assert_eq!(few, 2);
        assert!(most <= MOST, "{most} looks at a page");
    }
    let families = |status, prefix: &str| {
        client.walk(|desk, next_token| {
            let input = ListTaskDefinitionFamiliesRequest {
                family_prefix: Some(prefix.to_owned()),
                status: Some(status),
                next_token,
                max_results: Some(10),
            };
            let page = ecs::definition::list_families(&tx, desk, input).expect("a page");
            (page.families.unwrap_or_default(), page.next_token)
        })
    };
    for (status, prefix, expected) in [
        (TaskDefinitionFamilyStatus::All, "", ROWS / 3),
        (TaskDefinitionFamilyStatus::Active, "", ROWS * 3 / 10),
        (TaskDefinitionFamilyStatus::Inactive, "", ROWS / 30),
        (TaskDefinitionFamilyStatus::All, "f01", 100),
    ] {
        let (count, most) = families(status, prefix);
        assert_eq!(count, expected, "{status:?} {prefix}");
        assert!(most <= MOST, "{status:?} {prefix}: {most} looks at a page");
    }
}

fn cluster() -> ClusterKey {
    ClusterKey { world: world(), name: "c".into() }
}

fn instance(id: &str) -> Instance {
    Instance {
        id: InstanceId::from(id),
        pool: Pool::Cluster(cluster()),
        host: None,
        registered: Resources { cpu_units: 1 << 20, memory_mib: 1 << 20, ports: Vec::new() },
        attributes: Default::default(),
        reported_attributes: Vec::new(),
        status: InstanceStatus::Active,
        agent_connected: true,
        agent_version: "1.0.0".into(),
        agent_hash: None,
        docker_version: None,
        ec2_instance_id: None,
        availability_zone: "a".into(),
        capacity_provider: None,
        tags: Vec::new(),
        registered_at: Timestamp(1),
        version: 1,
        made_for_cluster: false,
        forget_at: None,
    }
}

/// Adds tasks on ten instances; of the last instance, one of each sort that is rare.
fn tasks(tx: &mut Tx) {
    for number in 0..ROWS {
        let is_rare = number % 100 == 99;
        let family = if is_rare { "rare" } else { "web" };
        let key = DefinitionKey { world: world(), family: family.into(), revision: 1 };
        let definition = tx.definitions.get(&key).expect("it was registered").clone();
        let kind = if is_rare { LaunchKind::Fargate } else { LaunchKind::Ec2 };
        let from = NewTask {
            cluster: &cluster(),
            definition: &definition,
            overrides: &TaskOverride::default(),
            pinned: &Default::default(),
            group: format!("family:{family}").into(),
            started_by: is_rare.then(|| "me".into()),
            service: None,
            launch: Launch { kind, platform_version: None, capacity_provider: None },
            enable_execute_command: false,
            tags: Vec::new(),
        };
        let mut row = task::new(&mut tx.random, Timestamp(1), from);
        row.instance =
            Some(format!("{:032}", if is_rare { 99 } else { number % 9 }).as_str().into());
        if number % 100 == 50 {
            (row.desired, row.last) = (Desired::Stopped, LastStatus::Stopped);
        }
        if number % 100 == 51 {
            row.desired = Desired::Stopped;
        }
        tx.put(row);
    }
}

/// Adds the same as tasks of the service `s`.
fn tasks_of_a_service(tx: &mut Tx, client: &Client) {
    let task_definition = register(tx, client, "web");
    register(tx, client, "rare");
    let input = CreateServiceRequest {
        cluster: Some("c".to_owned()),
        service_name: "s".to_owned(),
        task_definition: Some(task_definition),
        desired_count: Some(0),
        ..Default::default()
    };
    ecs::service::create(tx, &client.desk(), input).expect("a service");
    (0..9).chain([99]).for_each(|number| tx.put(instance(&format!("{number:032}"))));
    tasks(tx);
    let service = ServiceKey { cluster: cluster(), name: "s".into() };
    let deployment = tx.services.get(&service).expect("it").deployments[0].id.clone();
    let ids: Vec<_> = tx.tasks.iter().map(|row| row.id.clone()).collect();
    for id in ids {
        let (service, deployment) = (service.clone(), deployment.clone());
        tx.edit::<Task>(&id, |row| row.service = Some(ServiceTask { service, deployment }));
    }
}

#[test]
fn tasks_by_each_filter() {
    let client = Client::new();
    let mut tx = begin(&client);
    tasks_of_a_service(&mut tx, &client);
    let of = || ListTasksRequest { cluster: Some("c".to_owned()), ..Default::default() };
    let rare = ROWS / 100;
    let on_the_last = ListTasksRequest { container_instance: Some(format!("{:032}", 99)), ..of() };
    for (input, expected) in [
        (of(), ROWS - 2 * rare),
        (ListTasksRequest { family: Some("rare".to_owned()), ..of() }, rare),
        (ListTasksRequest { started_by: Some("me".to_owned()), ..of() }, rare),
        (ListTasksRequest { started_by: Some("rare".to_owned()), ..of() }, 0),
        (ListTasksRequest { launch_type: Some(LaunchType::Fargate), ..of() }, rare),
        (ListTasksRequest { launch_type: Some(LaunchType::External), ..of() }, 0),
        (ListTasksRequest { service_name: Some("s".to_owned()), ..of() }, ROWS - 2 * rare),
        (ListTasksRequest { service_name: Some("s".to_owned()), ..on_the_last.clone() }, rare),
        (on_the_last, rare),
        (ListTasksRequest { desired_status: Some(DesiredStatus::Stopped), ..of() }, 2 * rare),
        (ListTasksRequest { desired_status: Some(DesiredStatus::Pending), ..of() }, 0),
    ] {
        let (count, most) = client.walk(|desk, next_token| {
            let input = ListTasksRequest { next_token, max_results: Some(10), ..input.clone() };
            let page = ecs::task::list(&tx, desk, input).expect("a page");
            (page.task_arns.unwrap_or_default(), page.next_token)
        });
        assert_eq!(count, expected, "{input:?}");
        assert!(most <= MOST, "{input:?}: {most} looks at a page");
    }
}

#[test]
fn instances_also_by_the_groups_of_their_tasks() {
    let client = Client::new();
    let mut tx = begin(&client);
    register(&mut tx, &client, "web");
    register(&mut tx, &client, "rare");
    (0..9).chain([99]).for_each(|number| tx.put(instance(&format!("{number:032}"))));
    tasks(&mut tx);
    let list = |filter: Option<&str>| {
        client.walk(|desk, next_token| {
            let input = ListContainerInstancesRequest {
                cluster: Some("c".to_owned()),
                filter: filter.map(str::to_owned),
                next_token,
                max_results: Some(10),
                ..Default::default()
            };
            let page = ecs::instance::list(&tx, desk, input).expect("a page");
            (page.container_instance_arns.unwrap_or_default(), page.next_token)
        })
    };
    let (count, most) = list(Some("task:group == family:rare"));
    assert_eq!(count, 1);
    assert!(most <= MOST, "{most} looks at ten instances with {ROWS} tasks");
    (100..ROWS).for_each(|number| tx.put(instance(&format!("{number:032}"))));
    let list = client.walk(|desk, next_token| {
        let input = ListContainerInstancesRequest {
            cluster: Some("c".to_owned()),
            next_token,
            max_results: Some(10),
            ..Default::default()
        };
        let page = ecs::instance::list(&tx, desk, input).expect("a page");
        (page.container_instance_arns.unwrap_or_default(), page.next_token)
    });
    assert_eq!(list.0, ROWS - 100 + 10);
    assert!(list.1 <= MOST, "{} looks at a page", list.1);
}

#[test]
fn clusters_and_services() {
    let client = Client::new();
    let mut tx = begin(&client);
    let task_definition = register(&mut tx, &client, "web");
    for number in 0..ROWS / 3 {
        let input = CreateClusterRequest {
            cluster_name: Some(format!("d{number:04}")),
            ..Default::default()
        };
        ecs::cluster::create(&mut tx, &client.desk(), input).expect("a cluster");
        let input = CreateServiceRequest {
            cluster: Some("c".to_owned()),
            service_name: format!("s{number:04}"),
            task_definition: Some(task_definition.clone()),
            desired_count: Some(0),
            ..Default::default()
        };
        ecs::service::create(&mut tx, &client.desk(), input).expect("a service");
    }
    let services = client.walk(|desk, next_token| {
        let input = ListServicesRequest {
            cluster: Some("c".to_owned()),
            next_token,
            max_results: Some(10),
            ..Default::default()
        };
        let page = ecs::service::list(&tx, desk, input).expect("a page");
        (page.service_arns.unwrap_or_default(), page.next_token)
    });
    let clusters = client.walk(|desk, next_token| {
        let input = ListClustersRequest { next_token, max_results: Some(10) };
        let page = ecs::cluster::list(&tx, desk, input).expect("a page");
        (page.cluster_arns.unwrap_or_default(), page.next_token)
    });
    for ((count, most), expected) in [(services, ROWS / 3), (clusters, ROWS / 3 + 1)] {
        assert_eq!(count, expected);
        assert!(most <= MOST, "{most} looks at a page");
    }
}

fn repository(region: &str, name: &str) -> Repository {
    let world = World { region: region.into(), ..world() };
    Repository {
        key: RepositoryKey { world, name: name.into() },
        created_at: Timestamp(1),
        mutability: Mutability::default(),
        scan_on_push: false,
        policy: None,
        lifecycle: None,
        tags: Default::default(),
    }
}

fn image(repository: &RepositoryKey, number: usize) -> RegistryImage {
    let mut digest = [0; 32];
    digest[..8].copy_from_slice(&(number as u64).to_be_bytes());
    RegistryImage {
        repository: repository.clone(),
        digest: Digest(digest),
        manifest_bytes: 1,
        media_type: "m".into(),
        artifact_type: None,
        size_bytes: 1,
        pushed_at: Timestamp(1),
        last_pulled_at: None,
        layers: Default::default(),
        children: Default::default(),
        subject: None,
        annotations: Default::default(),
    }
}

#[test]
fn repositories_and_images() {
    let client = Client::new();
    let mut tx = begin(&client);
    let key = repository("us-east-1", "r0000").key;
    for number in 0..ROWS {
        tx.put(repository("us-east-1", &format!("r{number:04}")));
        tx.put(image(&key, number));
    }
    let repositories = client.walk(|desk, next_token| {
        let input =
            DescribeRepositoriesRequest { next_token, max_results: Some(10), ..Default::default() };
        let page = ecr::repository::describe(&tx, desk, input).expect("a page");
        (page.repositories.unwrap_or_default(), page.next_token)
    });
    let images = client.walk(|desk, next_token| {
        let input = ListImagesRequest {
            repository_name: "r0000".to_owned(),
            next_token,
            max_results: Some(10),
            ..Default::default()
        };
        let page = ecr::image_list::list(&tx, desk, input).expect("a page");
        (page.image_ids.unwrap_or_default(), page.next_token)
    });
    for (count, most) in [repositories, images] {
        assert_eq!(count, ROWS);
        assert!(most <= MOST, "{most} looks at a page");
    }
    let input = CreateRepositoryRequest { repository_name: "new".to_owned(), ..Default::default() };
    let make = || ecr::repository::create(&mut tx, &client.desk(), input).map(drop);
    let (made, looks) = looks::during(make);
    assert_eq!(made, Ok(()));
    assert!(looks <= MOST, "{looks} looks to make a repository");
}

#[test]
fn buckets_are_made_and_deleted_without_a_look_at_the_others() {
    let client = Client::new();
    let mut tx = begin(&client);
    let make = |tx: &mut Tx, number: usize| {
        s3::bucket::create(tx, &world(), &format!("bucket-{number:04}"), None).expect("a bucket");
    };
    (0..ROWS).for_each(|number| make(&mut tx, number));
    for number in 0..ROWS {
        let bucket = format!("bucket-{:04}", number % 2);
        let to = (bucket.as_str(), "key");
        s3::multipart::begin(&mut tx, &world().account, to, Default::default(), Default::default())
            .expect("an upload");
    }
    let (_, looks) = looks::during(|| make(&mut tx, ROWS));
    assert!(looks <= MOST, "{looks} looks to make a bucket");
    let account = world().account;
    let delete = || s3::bucket::delete(&mut tx, &account, "bucket-0007");
    let (deleted, looks) = looks::during(delete);
    assert_eq!(deleted, Ok(()));
    assert!(looks <= MOST, "{looks} looks to delete a bucket");
    s3::bucket::delete(&mut tx, &account, "bucket-0001").expect("it has no objects");
    assert_eq!(tx.multipart_uploads.len(), ROWS / 2);
    assert_eq!(s3::bucket::of_account(&tx, &account).count(), ROWS - 1);
}

/// A group with a stream for each row; one in ten has an event, the later its name, the earlier.
struct LogRows {
    client: Client,
    tx: Tx,
    bulk: Bulk,
    _dir: tempfile::TempDir,
}

fn stream_name(number: usize) -> String {
    format!("s{number:04}")
}

impl LogRows {
    fn new() -> LogRows {
        let client = Client::new();
        let mut tx = begin(&client);
        let dir = tempfile::tempdir().expect("a folder");
        let folder = Arc::new(Folder::open(dir.path()).expect("it is new"));
        let bulk = Bulk::open(&folder).expect("it is empty");
        let key = LogGroupKey { world: world(), name: "g".into() };
        let (created_at, tags) = (Timestamp(1), Default::default());
        let group = LogGroup { key: key.clone(), created_at, retention_days: None, tags };
        tx.put(group.clone());
        for number in 0..ROWS {
            let name = stream_name(number).as_str().into();
            let stream = LogStream { key: LogStreamKey { group: key.clone(), name }, created_at };
            if number % 10 == 0 {
                let at = (10_000 - number).cast_signed() as i64;
                let event = Event { timestamp_ms: at, ingestion_ms: at, message: "m".to_owned() };
                let kept_at = control::logs::kept_at(&group, &stream);
                bulk.logs.append_blocking(&kept_at, &[event]).expect("room");
            }
            tx.put(stream);
        }
        LogRows { client, tx, bulk, _dir: dir }
    }

    fn list(&self, order: OrderBy, prefix: Option<&str>, descending: bool) -> Vec<String> {
        let names = RefCell::new(Vec::new());
        let (_, most) = self.client.walk(|desk, next_token| {
            let input = DescribeLogStreamsRequest {
                log_group_name: Some("g".to_owned()),
                log_stream_name_prefix: prefix.map(str::to_owned),
                order_by: Some(order),
                descending: Some(descending),
                limit: Some(10),
                next_token,
                ..Default::default()
            };
            let page = logs::stream::describe(&self.tx, &self.bulk, desk, input).expect("a page");
            let streams = page.log_streams.unwrap_or_default();
            names.borrow_mut().extend(streams.iter().filter_map(|it| it.log_stream_name.clone()));
            (streams, page.next_token)
        });
        assert!(most <= MOST, "{order:?}, {prefix:?}, {descending}: {most} looks at a page");
        names.into_inner()
    }
}

#[test]
fn log_streams_in_both_orders() {
    let rows = LogRows::new();
    let all: Vec<String> = (0..ROWS).map(stream_name).collect();
    let backwards: Vec<String> = all.iter().rev().cloned().collect();
    for (prefix, descending, expected) in [
        (None, false, &all[..]),
        (None, true, &backwards[..]),
        (Some("s01"), false, &all[100..200]),
        (Some("s01"), true, &backwards[ROWS - 200..ROWS - 100]),
    ] {
        assert_eq!(rows.list(OrderBy::LogStreamName, prefix, descending), expected);
    }
    let quiet = (0..ROWS).filter(|number| number % 10 > 0).map(stream_name);
    let loud = (0..ROWS).rev().filter(|number| number % 10 == 0).map(stream_name);
    let by_time: Vec<String> = quiet.chain(loud).collect();
    assert_eq!(rows.list(OrderBy::LastEventTime, None, false), by_time);
    let backwards: Vec<String> = by_time.into_iter().rev().collect();
    assert_eq!(rows.list(OrderBy::LastEventTime, None, true), backwards);
}

#[test]
fn events_of_a_group_with_many_streams() {
    let rows = LogRows::new();
    let (count, most) = rows.client.walk(|desk, next_token| {
        let input = FilterLogEventsRequest {
            log_group_name: Some("g".to_owned()),
            limit: Some(10),
            next_token,
            ..Default::default()
        };
        let page = logs::read::filter(&rows.tx, &rows.bulk, desk, input).expect("a page");
        (page.events.unwrap_or_default(), page.next_token)
    });
    assert_eq!(count, ROWS / 10);
    assert!(most <= MOST, "{most} looks at a page");
}

#[test]
fn counts_of_a_service_and_the_uses_of_an_image() {
    let client = Client::new();
    let mut tx = begin(&client);
    tasks_of_a_service(&mut tx, &client);
    let input = DescribeServicesRequest {
        cluster: Some("c".to_owned()),
        services: vec!["s".to_owned()],
        ..Default::default()
    };
    let describe = || ecs::service::describe(&tx, &client.desk(), input).expect("an answer");
    let (answer, looks) = looks::during(describe);
    let shown = answer.services.unwrap_or_default();
    assert_eq!(shown[0].pending_count, Some(i32::try_from(ROWS - ROWS / 100).unwrap()));
    assert!(looks <= MOST, "{looks} looks at a service of {ROWS} tasks");

    let repository = repository("us-east-1", "web");
    for (number, tag) in [(1, "1"), (2, "2")] {
        let image = image(&repository.key, number);
        let (repository, digest) = (repository.key.clone(), image.digest);
        tx.put(image);
        tx.put(RegistryTag { repository, tag: tag.into(), digest, upstream_at: None });
    }
    let images = || lifecycle::candidates(&tx, &repository.key, &world());
    let (images, looks) = looks::during(images);
    let stays: Vec<bool> = images.into_iter().map(|image| image.stays).collect();
    assert_eq!(stays, [true, false], "all tasks run the first");
    assert!(looks <= MOST, "{looks} looks at the images of a repository");
}
