/** What an official finds beside his tasks: what his offices have been told. */
package id.rukun.meja;
