//! `gantry status`: clusters, services and tasks at a glance, and what is wrong with the reason.
//! Read through the AWS API as by anyone else; [`shown`] decides what is said of it.

mod shown;

use std::io::Write;

use anyhow::Result;
use api::ecs::{
    Cluster, ContainerInstance, DescribeClustersRequest, DescribeContainerInstancesRequest,
    DescribeServicesRequest, DescribeTasksRequest, DesiredStatus, ListClustersRequest,
    ListContainerInstancesRequest, ListServicesRequest, ListTasksRequest, SERVICE, Service, Task,
    op,
};

use self::shown::{Seen, overview};
use crate::announce;
use crate::cli;
use crate::client::Client;

/// The most services that DescribeServices takes, and of all else that is described at once.
const SERVICES_AT_ONCE: usize = 10;
const AT_ONCE: usize = 100;
/// The most clusters that are looked at, and of each the most services, instances, running and
/// stopped tasks: a page is enough for most, and whoever has more asks the API.
const MOST: usize = 1_000;
const MOST_CLUSTERS: usize = 100;

pub(crate) async fn run(args: &cli::Status) -> Result<()> {
    let target = announce::target(&args.client)?;
    let client = Client::new(&target);
    let mut seen = Vec::new();
    for cluster in clusters(&client).await? {
        seen.push(look(&client, cluster).await?);
    }
    let head = format!("Region {} at {}\n\n", target.region, target.endpoint);
    std::io::stdout().write_all((head + &overview(&seen)).as_bytes())?;
    Ok(())
}

/// One page of names, and the word that asks for the next.
type Page = (Option<Vec<String>>, Option<String>);

/// Returns the names of all pages, `most` at most.
async fn names<F: Future<Output = Result<Page>>>(
    most: usize,
    page: impl Fn(Option<String>) -> F,
) -> Result<Vec<String>> {
    let (mut all, mut next) = (Vec::new(), None);
    loop {
        let (some, token) = page(next).await?;
        all.extend(some.unwrap_or_default());
        if token.is_none() || all.len() >= most {
            all.truncate(most);
            return Ok(all);
        }
        next = token;
    }
}

async fn clusters(client: &Client) -> Result<Vec<Cluster>> {
    let arns = names(MOST_CLUSTERS, |next_token| async move {
        let input = ListClustersRequest { next_token, ..Default::default() };
        let page = client.call::<op::ListClusters>(&SERVICE, &input).await?;
        Ok((page.cluster_arns, page.next_token))
    });
    let arns = arns.await?;
    if arns.is_empty() {
        // None would mean the default cluster.
        return Ok(Vec::new());
    }
    let input = DescribeClustersRequest { clusters: Some(arns), include: None };
    let answer = client.call::<op::DescribeClusters>(&SERVICE, &input).await?;
    Ok(answer.clusters.unwrap_or_default())
}

async fn look(client: &Client, cluster: Cluster) -> Result<Seen> {
    let name = cluster.cluster_name.clone();
    Ok(Seen {
        instances: instances(client, &name).await?,
        services: services(client, &name).await?,
        tasks: tasks(client, &name, DesiredStatus::Running).await?,
        stopped: tasks(client, &name, DesiredStatus::Stopped).await?,
        cluster,
    })
}

async fn services(client: &Client, cluster: &Option<String>) -> Result<Vec<Service>> {
    let arns = names(MOST, |next_token| async move {
        let max_results = Some(AT_ONCE as i32);
        let cluster = cluster.clone();
        let input = ListServicesRequest { cluster, next_token, max_results, ..Default::default() };
        let page = client.call::<op::ListServices>(&SERVICE, &input).await?;
        Ok((page.service_arns, page.next_token))
    });
    let mut services = Vec::new();
    for some in arns.await?.chunks(SERVICES_AT_ONCE) {
        let (cluster, services_asked) = (cluster.clone(), some.to_vec());
        let input = DescribeServicesRequest { cluster, services: services_asked, include: None };
        let answer = client.call::<op::DescribeServices>(&SERVICE, &input).await?;
        services.extend(answer.services.unwrap_or_default());
    }
    Ok(services)
}

async fn instances(client: &Client, cluster: &Option<String>) -> Result<Vec<ContainerInstance>> {
    let arns = names(MOST, |next_token| async move {
        let cluster = cluster.clone();
        let input = ListContainerInstancesRequest { cluster, next_token, ..Default::default() };
        let page = client.call::<op::ListContainerInstances>(&SERVICE, &input).await?;
        Ok((page.container_instance_arns, page.next_token))
    });
    let mut instances = Vec::new();
    for some in arns.await?.chunks(AT_ONCE) {
        let (cluster, container_instances) = (cluster.clone(), some.to_vec());
        let input =
            DescribeContainerInstancesRequest { cluster, container_instances, include: None };
        let answer = client.call::<op::DescribeContainerInstances>(&SERVICE, &input).await?;
        instances.extend(answer.container_instances.unwrap_or_default());
    }
    Ok(instances)
}

async fn tasks(
    client: &Client,
    cluster: &Option<String>,
    desired: DesiredStatus,
) -> Result<Vec<Task>> {
    let arns = names(MOST, |next_token| async move {
        let (cluster, desired_status) = (cluster.clone(), Some(desired));
        let input = ListTasksRequest { cluster, next_token, desired_status, ..Default::default() };
        let page = client.call::<op::ListTasks>(&SERVICE, &input).await?;
        Ok((page.task_arns, page.next_token))
    });
    let mut tasks = Vec::new();
    for some in arns.await?.chunks(AT_ONCE) {
        let (cluster, asked) = (cluster.clone(), some.to_vec());
        let input = DescribeTasksRequest { cluster, tasks: asked, include: None };
        let answer = client.call::<op::DescribeTasks>(&SERVICE, &input).await?;
        tasks.extend(answer.tasks.unwrap_or_default());
    }
    Ok(tasks)
}
