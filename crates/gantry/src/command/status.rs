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

use self::shown::{List, Seen, overview};
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
    let clusters = clusters(&client).await?;
    for cluster in clusters.all {
        seen.push(look(&client, cluster).await?);
    }
    let head = format!("Region {} at {}\n\n", target.region, target.endpoint);
    let text = head + &overview(&seen, clusters.is_cut);
    std::io::stdout().write_all(text.as_bytes())?;
    Ok(())
}

/// One page of names, and the word that asks for the next.
type Page = (Option<Vec<String>>, Option<String>);

/// The rows or names of one kind that were found.
struct Found<T> {
    all: Vec<T>,
    /// True if there are more, which were not looked at.
    is_cut: bool,
}

/// Returns the names of all pages, `most` at most.
async fn names<F: Future<Output = Result<Page>>>(
    most: usize,
    page: impl Fn(Option<String>) -> F,
) -> Result<Found<String>> {
    let (mut all, mut next) = (Vec::new(), None);
    loop {
        let (some, token) = page(next).await?;
        all.extend(some.unwrap_or_default());
        if token.is_none() || all.len() >= most {
            let is_cut = token.is_some() || all.len() > most;
            all.truncate(most);
            return Ok(Found { all, is_cut });
        }
        next = token;
    }
}

async fn clusters(client: &Client) -> Result<Found<Cluster>> {
    let arns = names(MOST_CLUSTERS, |next_token| async move {
        let input = ListClustersRequest { next_token, ..Default::default() };
        let page = client.call::<op::ListClusters>(&SERVICE, &input).await?;
        Ok((page.cluster_arns, page.next_token))
    });
    let Found { all: arns, is_cut } = arns.await?;
    if arns.is_empty() {
        // None would mean the default cluster.
        return Ok(Found { all: Vec::new(), is_cut });
    }
    let input = DescribeClustersRequest { clusters: Some(arns), include: None };
    let answer = client.call::<op::DescribeClusters>(&SERVICE, &input).await?;
    Ok(Found { all: answer.clusters.unwrap_or_default(), is_cut })
}

async fn look(client: &Client, cluster: Cluster) -> Result<Seen> {
    let name = cluster.cluster_name.clone();
    let instances = instances(client, &name).await?;
    let services = services(client, &name).await?;
    let tasks_now = tasks(client, &name, DesiredStatus::Running).await?;
    let stopped = tasks(client, &name, DesiredStatus::Stopped).await?;
    let cut = [
        (List::Instances, instances.is_cut),
        (List::Services, services.is_cut),
        (List::Tasks, tasks_now.is_cut),
        (List::Stopped, stopped.is_cut),
    ];
    Ok(Seen {
        cluster,
        instances: instances.all,
        services: services.all,
        tasks: tasks_now.all,
        stopped: stopped.all,
        cut: cut.into_iter().filter_map(|(list, is_cut)| is_cut.then_some(list)).collect(),
    })
}

async fn services(client: &Client, cluster: &Option<String>) -> Result<Found<Service>> {
    let arns = names(MOST, |next_token| async move {
        let max_results = Some(AT_ONCE as i32);
        let cluster = cluster.clone();
        let input = ListServicesRequest { cluster, next_token, max_results, ..Default::default() };
        let page = client.call::<op::ListServices>(&SERVICE, &input).await?;
        Ok((page.service_arns, page.next_token))
    });
    let Found { all: arns, is_cut } = arns.await?;
    let mut all = Vec::new();
    for some in arns.chunks(SERVICES_AT_ONCE) {
        let (cluster, services_asked) = (cluster.clone(), some.to_vec());
        let input = DescribeServicesRequest { cluster, services: services_asked, include: None };
        let answer = client.call::<op::DescribeServices>(&SERVICE, &input).await?;
        all.extend(answer.services.unwrap_or_default());
    }
    Ok(Found { all, is_cut })
}

async fn instances(client: &Client, cluster: &Option<String>) -> Result<Found<ContainerInstance>> {
    let arns = names(MOST, |next_token| async move {
        let cluster = cluster.clone();
        let input = ListContainerInstancesRequest { cluster, next_token, ..Default::default() };
        let page = client.call::<op::ListContainerInstances>(&SERVICE, &input).await?;
        Ok((page.container_instance_arns, page.next_token))
    });
    let Found { all: arns, is_cut } = arns.await?;
    let mut all = Vec::new();
    for some in arns.chunks(AT_ONCE) {
        let (cluster, container_instances) = (cluster.clone(), some.to_vec());
        let input =
            DescribeContainerInstancesRequest { cluster, container_instances, include: None };
        let answer = client.call::<op::DescribeContainerInstances>(&SERVICE, &input).await?;
        all.extend(answer.container_instances.unwrap_or_default());
    }
    Ok(Found { all, is_cut })
}

async fn tasks(
    client: &Client,
    cluster: &Option<String>,
    desired: DesiredStatus,
) -> Result<Found<Task>> {
    let arns = names(MOST, |next_token| async move {
        let (cluster, desired_status) = (cluster.clone(), Some(desired));
        let input = ListTasksRequest { cluster, next_token, desired_status, ..Default::default() };
        let page = client.call::<op::ListTasks>(&SERVICE, &input).await?;
        Ok((page.task_arns, page.next_token))
    });
    let Found { all: arns, is_cut } = arns.await?;
    let mut all = Vec::new();
    for some in arns.chunks(AT_ONCE) {
        let (cluster, asked) = (cluster.clone(), some.to_vec());
        let input = DescribeTasksRequest { cluster, tasks: asked, include: None };
        let answer = client.call::<op::DescribeTasks>(&SERVICE, &input).await?;
        all.extend(answer.tasks.unwrap_or_default());
    }
    Ok(Found { all, is_cut })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads up to `most` names off `pages` of two names each.
    fn read(most: usize, pages: usize) -> (usize, bool) {
        let page = |token: Option<String>| async move {
            let next = token.map_or(1, |token| token.parse::<usize>().expect("a number") + 1);
            let names = vec![format!("{next}a"), format!("{next}b")];
            Ok((Some(names), (next < pages).then(|| next.to_string())))
        };
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        let found = runtime.block_on(names(most, page)).expect("read");
        (found.all.len(), found.is_cut)
    }

    #[test]
    fn names_are_read_page_by_page_until_there_are_enough() {
        assert_eq!(read(4, 1), (2, false));
        assert_eq!(read(4, 2), (4, false), "there are just as many");
        assert_eq!(read(4, 3), (4, true), "there is another page");
        assert_eq!(read(3, 2), (3, true), "the page had more");
    }
}
