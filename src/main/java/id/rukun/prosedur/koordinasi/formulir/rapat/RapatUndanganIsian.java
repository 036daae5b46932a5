package id.rukun.prosedur.koordinasi.formulir.rapat;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.DariDaftar;
import id.rukun.isian.formulir.Dipilih;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** When and where units meet, and which (BKT-D-03, BJR-D-02). */
@Formulir(kunci = "rapat-undangan", judul = "Undangan rapat koordinasi")
public record RapatUndanganIsian(
        @Kolom(value = "Tanggal rapat")
        @Tanggal(value = "Hari rapat koordinasi menurut undangan", bertumpu = Tanggal.PEMBUKAAN, rencana = true)
        @NotNull LocalDate tanggal,
        @Kolom(value = "Mulai pukul", keterangan = "Waktu setempat, 24 jam.") @NotNull LocalTime mulai,
        @Kolom(value = "Selesai pukul", keterangan = "Boleh kosong.") LocalTime selesai,
        @Kolom(value = "Tempat", keterangan = "Untuk rapat melalui media elektronik: dari mana rapatnya dipimpin.")
        @NotBlank @Size(max = 200) String tempat,
        @Kolom(value = "Media elektronik", keterangan = "Wajib: lewat apa rapatnya diadakan (menurut tafsir).",
                bila = "lembar.cara=MEDIA_ELEKTRONIK")
        @Size(max = 200) String media,
        @Kolom(value = "Unit yang diundang")
        @DariDaftar(value = "koordinasi-unit", dicari = true, kata = "dipilih")
        @Dipilih @NotEmpty @Size(max = 60, message = "{rukun.Size.daftar}") List<@NotBlank @Size(max = 36) String> undangan,
        @Kolom(value = "Unit terkait kebijakan", keterangan = "Perangkat Daerah dan Instansi Vertikal yang terkait wajib mengikutinya (Pasal 9 "
                + "angka 7 Perwali Bukittinggi 65/2014), jadi semuanya juga diundang.", bila = "lembar.rapat=KEBIJAKAN")
        @DariDaftar(value = "koordinasi-unit", dicari = true, kata = "dipilih")
        @Dipilih @Size(max = 60, message = "{rukun.Size.daftar}") List<@NotBlank @Size(max = 36) String> unitTerkait)
        implements Bersyarat {

    /** What a form does not ask holds nothing. */
    public RapatUndanganIsian {
        unitTerkait = unitTerkait == null ? List.of() : unitTerkait;
    }

    @Override
    public List<Kesalahan> kesalahan() {
        return mulai != null && selesai != null && !selesai.isAfter(mulai)
                ? List.of(new Kesalahan("selesai", "Selesai pukul harus sesudah mulainya.")) : List.of();
    }
}
