/**
 * A briefing for a review board in AsciiDoc. Start with {@link
 * com.example.briefing.BriefingFormat}.
 */
package com.example.briefing;
