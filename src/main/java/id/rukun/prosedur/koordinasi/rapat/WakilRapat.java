package id.rukun.prosedur.koordinasi.rapat;

/**
 * Who stands in for the head of a unit.
 *
 * @param nama his name and post
 * @param pemegangId id of his row in the register of posts; {@code null} where he is not in it
 * @param tingkat level of his post; {@code null} where it is not known
 * @param mandat the head's written mandate; {@code null} for none
 */
public record WakilRapat(String nama, String pemegangId, Integer tingkat, String mandat) {}
