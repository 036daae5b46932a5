package id.rukun.prosedur.penggabungan.formulir;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Who attended the Musyawarah at Kelurahan level, by unit and quality (DOC-04). */
@Formulir(kunci = "penggabungan-musyawarah-kelurahan-kehadiran", judul = "Kehadiran musyawarah tingkat Kelurahan")
public record KehadiranKelurahanIsian(
        @Kolom("Tanggal pelaksanaan")
        @Tanggal(value = "Musyawarah",
                bertumpu = {"Undangan", "Hari musyawarah menurut undangan", "Musyawarah"})
        @NotNull LocalDate tanggalPelaksanaan,
        @Kolom(value = "Pengurus yang hadir",
                keterangan = "Musyawarah dihadiri oleh pengurus RT dan RW terkait (Pasal 11 ayat (2), Pasal 12 ayat (2)).")
        @DariDaftar("penggabungan-pengurus")
        @Dipilih @NotNull @Size(max = 2000, message = "{rukun.Size.daftar}")
                List<@NotBlank @Size(max = 36) String> pengurus,
        @Kolom(value = "Tokoh masyarakat yang hadir",
                keterangan = "Dihitung untuk setiap RT atau RW yang akan digabungkan (Pasal 11 ayat (2), Pasal 12 ayat (2)).")
        @DariDaftar(value = "penggabungan-tokoh", minimumKelompok = "tokohMinimum")
        @NotNull @Size(max = 2000, message = "{rukun.Size.daftar}")
                List<@NotNull @Valid TokohDicentang> tokoh) {

    /**
     * A tokoh masyarakat and the unit that he represents.
     *
     * @param unit id of the merging unit
     * @param orang id of the person
     */
    public record TokohDicentang(@Dipilih @NotBlank @Size(max = 36) String unit,
            @Dipilih @NotBlank @Size(max = 36) String orang) {}
}
