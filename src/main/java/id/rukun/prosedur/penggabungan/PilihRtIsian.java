package id.rukun.prosedur.penggabungan;

import id.rukun.isian.Formulir;
import id.rukun.isian.IdUnit;
import id.rukun.isian.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The RT to be merged, and what the proposer suggests for the result. */
@Formulir(kunci = "penggabungan-pilih-rt", judul = "Pilih RT yang digabung", pokok = true)
public record PilihRtIsian(
        @Kolom("RT yang digabung") @IdUnit @NotEmpty @Size(max = 50, message = "{rukun.Size.daftar}")
                List<@NotBlank @Size(max = 36) String> rt,
        @Kolom("Usul RW tujuan") @IdUnit @Size(max = 36) String usulRwTujuan,
        @Kolom("Usul nomor RT") @Pattern(regexp = "\\d{2,3}", message = "{rukun.Pattern.nomorUnit}")
                String usulNomor) {}
