package id.rukun.berkas;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An entry with its content.
 *
 * @param entri the link of the chain
 * @param isi the content as canonical JSON; {@code null} once it is erased
 * @param simpanSampai last day until which the content is to be kept; {@code null} where none is set
 * @param dihapusPada when the content was erased; {@code null} while it is there
 */
public record BacaanEntri(EntriBerkas entri, String isi, LocalDate simpanSampai, Instant dihapusPada) {}
