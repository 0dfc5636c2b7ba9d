#!/usr/bin/env python3
"""The same work by Scrapy: scrapy_peer.py URL ANSWERS.jsonl. Title, heading, date and links of each page, as JSON lines."""
import re
import sys
from urllib.parse import urlsplit

import scrapy
from scrapy.crawler import CrawlerProcess
from scrapy.linkextractors import LinkExtractor
from w3lib.url import url_query_cleaner

DATE = re.compile(r"\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b")


def without_campaign(address):
    """Our side folds such twins too: both are to do the same work."""
    return url_query_cleaner(address, ["utm_source"], remove=True) if "utm_" in address else address


class Portal(scrapy.Spider):
    name = "portal"

    def __init__(self, start, **kwargs):
        super().__init__(**kwargs)
        self.start_urls = [start]
        self.allowed_domains = [urlsplit(start).hostname]
        # Its list of file types that are no pages is emptied: the other side fetches attachments too.
        self.extractor = LinkExtractor(process_value=without_campaign, deny_extensions=[])

    def parse(self, response):
        if not isinstance(response, scrapy.http.TextResponse):
            return
        links = self.extractor.extract_links(response)
        date = response.xpath("//meta[@property='article:published_time']/@content").get()
        if not date:
            found = DATE.search(" ".join(response.xpath("//p[contains(@class,'ngay')]//text()").getall()))
            date = found.group(0) if found else None
        yield {
            "url": response.url, "status": response.status, "title": response.xpath("//title/text()").get(),
            "h1": response.xpath("normalize-space(//h1)").get(), "date": date,
            "links": [{"url": link.url, "text": link.text} for link in links],
        }
        for link in links:
            yield scrapy.Request(link.url)


if __name__ == "__main__":
    process = CrawlerProcess({
        "ROBOTSTXT_OBEY": True,
        "CONCURRENT_REQUESTS": 8,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 8,
        "DOWNLOAD_DELAY": 0,
        "AUTOTHROTTLE_ENABLED": False,
        "LOG_ENABLED": False,
        "TELNETCONSOLE_ENABLED": False,
        "RETRY_ENABLED": True,
        "FEEDS": {sys.argv[2]: {"format": "jsonlines", "encoding": "utf8"}},
    })
    process.crawl(Portal, start=sys.argv[1])
    process.start()
