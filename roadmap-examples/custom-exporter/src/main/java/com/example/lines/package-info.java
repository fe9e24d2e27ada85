/** One line for each mission: the smallest format there is. */
package com.example.lines;
