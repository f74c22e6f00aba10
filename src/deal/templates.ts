/* The deals that come with Dealloop: one JSON file each, and one line here. */
import type { Deal } from "./document";
import { parseDeal } from "./parse-deal";
import amazonAnthropic from "./templates/amazon-anthropic.json";

export const templates: readonly Deal[] = [amazonAnthropic].map(parseDeal);
