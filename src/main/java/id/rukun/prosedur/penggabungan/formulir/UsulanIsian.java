package id.rukun.prosedur.penggabungan.formulir;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.IdUnit;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The proposal: origin, proposing unit, reason (DOC-01). */
@Formulir(kunci = "penggabungan-usulan", judul = "Usulan penggabungan RT atau RW")
public record UsulanIsian(
        @Kolom(value = "Asal usulan",
                keterangan = "Penggabungan dapat berasal dari masyarakat melalui RT/RW, dari Lurah, atau dari "
                        + "keduanya (Pasal 14 ayat (3)).")
        @NotEmpty @Size(max = 2, message = "{rukun.Size.daftar}")
                List<@NotNull AsalUsul> asal,
        @Kolom(value = "Unit pengusul",
                keterangan = "RT atau RW yang menyampaikan usul masyarakat. Kosongkan bila hanya inisiatif Lurah.")
        @DariDaftar("penggabungan-unit-pengusul")
        @IdUnit @Size(max = 36) String unitPengusul,
        @Kolom(value = "Alasan dan pertimbangan",
                keterangan = "Pertimbangan penataan administrasi pemerintahan dan kewilayahan guna peningkatan "
                        + "pelayanan kepada masyarakat (Pasal 14 ayat (3)).")
        @NotBlank @Size(max = 4000) String alasan) {}
