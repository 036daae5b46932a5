/** What an official finds beside his tasks: what his offices have been told, and where their cases are. */
package id.rukun.meja;
