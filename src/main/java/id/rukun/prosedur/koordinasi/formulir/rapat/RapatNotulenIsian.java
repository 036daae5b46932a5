package id.rukun.prosedur.koordinasi.formulir.rapat;

import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** The minutes of a meeting (BKT-D-05, BJR-D-03). */
@Formulir(kunci = "rapat-notulen", judul = "Notulen rapat koordinasi")
public record RapatNotulenIsian(
        @Kolom(value = "Nomor notulen") @NotBlank @Size(max = 100) String nomor,
        @Kolom(value = "Pokok pembahasan") @NotBlank @Size(max = 4000) String pokok,
        @Kolom(value = "Hasil", keterangan = "Satu baris untuk setiap hasil dan unit penanggung jawabnya; baris dengan hasil yang sama menjadi satu "
                + "butir. Kosong bila rapat berakhir tanpa hasil.")
        @Size(max = 50, message = "{rukun.Size.daftar}") List<@NotNull @Valid HasilDitulis> hasil,
        @Kolom(value = "Ditandatangani a.n. Sekretaris Daerah", keterangan = "Wajib, karena pemrakarsanya Asisten (Pasal 8 ayat (4) dan Pasal 12 "
                + "Perwali Bukittinggi 65/2014).", bila = "lembar.pemrakarsa=ASISTEN")
        Boolean atasNamaSekda) {

    /** No row is filled in: there is no result. */
    public RapatNotulenIsian {
        hasil = hasil == null ? List.of() : hasil;
    }

    /**
     * A result and one unit that is responsible for it; rows that tell the same result are one.
     *
     * @param uraian what was agreed
     * @param jenis what it is
     * @param unit id of the unit responsible, one of those invited; {@code null} where none was chosen
     * @param target day by which it is to be done; {@code null} for none
     */
    public record HasilDitulis(
            @Kolom(value = "Hasil") @NotBlank @Size(max = 2000) String uraian,
            @Kolom(value = "Jenis") @NotNull JenisHasilRapat jenis,
            @Kolom(value = "Unit penanggung jawab") @DariDaftar("koordinasi-rapat-unit") @Dipilih @Size(max = 36) String unit,
            @Kolom(value = "Target") LocalDate target) {}
}
