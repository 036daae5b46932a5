package id.rukun.prosedur.penggabungan;

import id.rukun.isian.Formulir;
import id.rukun.isian.IdUnit;
import id.rukun.isian.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The proposal: origin, proposing unit, reason (DOC-01). */
@Formulir(kunci = "penggabungan-usulan", judul = "Usulan penggabungan RT lintas RW")
public record UsulanIsian(
        @Kolom("Asal usulan") @NotEmpty @Size(max = 2, message = "{rukun.Size.daftar}")
                List<@NotNull AsalUsul> asal,
        @Kolom("Unit pengusul") @IdUnit @Size(max = 36) String unitPengusul,
        @Kolom("Alasan dan pertimbangan") @NotBlank @Size(max = 4000) String alasan) {}
