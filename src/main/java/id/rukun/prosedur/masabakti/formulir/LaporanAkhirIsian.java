package id.rukun.prosedur.masabakti.formulir;

import id.rukun.isian.Bersyarat;
import id.rukun.isian.Kesalahan;
import id.rukun.isian.formulir.Formulir;
import id.rukun.isian.formulir.Kolom;
import id.rukun.isian.formulir.Tanggal;
import id.rukun.isian.nilai.Terlampir;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** The Ketua reports the end of his term (DOC-34). */
@Formulir(kunci = "masabakti-laporan", judul = "Laporan akhir masa bakti")
public record LaporanAkhirIsian(
        @Kolom(value = "Tanggal laporan",
                keterangan = "Hari laporan disampaikan; batasnya tertera pada lembar (Pasal 34).")
        @Tanggal(value = "Laporan akhir masa bakti", bertumpu = Tanggal.LUAR_KASUS)
        @NotNull LocalDate tanggal,
        @Kolom(value = "Disampaikan kepada Lurah", keterangan = "Wajib (Pasal 34).")
        Boolean kepadaLurah,
        @Kolom(value = "Disampaikan kepada Ketua RW",
                keterangan = "Wajib bagi Ketua RT (Pasal 34 ayat (1)), kecuali bila tidak ada Ketua RW maupun Careteker "
                        + "(tafsir AMB-74). Ketua RW tidak mengisinya.")
        Boolean kepadaKetuaRw,
        @Kolom(value = "Keterangan", keterangan = "Bila ada yang perlu diketahui panitia pemilihan.")
        @Size(max = 2000) String keterangan,
        @Kolom(value = "Pindaian laporan", keterangan = "Laporan yang ditandatangani.")
        @Size(max = 5, message = "{rukun.Size.lampiran}") List<@NotNull Terlampir> pindaian) implements Bersyarat {

    /** Whether it went to the Ketua RW as well. */
    public boolean jugaKetuaRw() {
        return Boolean.TRUE.equals(kepadaKetuaRw);
    }

    @Override
    public List<Kesalahan> kesalahan() {
        return Boolean.TRUE.equals(kepadaLurah) ? List.of()
                : List.of(new Kesalahan("kepadaLurah", "Laporan wajib disampaikan kepada Lurah (Pasal 34)."));
    }
}
