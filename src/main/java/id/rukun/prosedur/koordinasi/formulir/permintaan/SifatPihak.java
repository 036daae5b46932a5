package id.rukun.prosedur.koordinasi.formulir.permintaan;

import id.rukun.isian.formulir.Dipilih;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A nature of the relation with one of the other parties.
 *
 * @param unit id of the party
 * @param sifat word of {@link id.rukun.hukum.perwalibanjar.SifatHubungan}
 */
public record SifatPihak(@Dipilih @NotBlank @Size(max = 36) String unit, @Dipilih @NotBlank @Size(max = 30) String sifat) {}
