package id.rukun.hukum.perwalibukittinggi.pelimpahan;

import java.util.List;

/**
 * A unit, a field or a matter that is to be delegated.
 *
 * @param nama what it is called
 * @param asisten codes of the Asisten to whom Pasal 11 or Pasal 12 gives it: none for what is in no list, two where they differ
 */
public record ButirLingkup(String nama, List<String> asisten) {}
