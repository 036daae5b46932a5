package id.rukun.engine.door.body;

/**
 * Where one kind of files comes in, by POST. Offered as a bean by the room that reads them.
 *
 * @param jalur path
 * @param terlaluBesar what is said of a larger one
 */
public record FilePath(String jalur, String terlaluBesar) {}
