package id.rukun.prosedur.pencatatan.penghapusan;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.Naskah.ButirNaskah;
import id.rukun.prosedur.pencatatan.SuratDasar;
import id.rukun.prosedur.pencatatan.SuratJawaban;
import id.rukun.prosedur.pencatatan.SuratJawaban.IsiSurat;
import id.rukun.prosedur.pencatatan.formulir.penghapusan.PenghapusanDataIsian;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The letter that tells what was erased and what stays (Pasal 45 UU 27/2022), or why nothing was. */
@Component
public class NaskahPenghapusan {

    private static final String PENGHAPUSAN = "Pemberitahuan penghapusan data pribadi";
    private static final String PENOLAKAN = "Penolakan penghapusan data pribadi";
    private static final String DASAR_TETAP = "Yang tetap diperlukan bagi kepentingan umum dalam rangka penyelenggaraan negara (Pasal 15 ayat (1) "
            + "huruf c dan Pasal 50 ayat (1) UU 27/2022, menurut tafsir).";

    private final SuratJawaban surat;

    NaskahPenghapusan(SuratJawaban surat) {
        this.surat = surat;
    }

    /**
     * What a letter answers.
     *
     * @param nama whose data it is about
     * @param isian what was asked for
     * @param nomor number of the letter
     * @param akunPemutus login of who has decided
     * @param hari the day of the letter
     */
    public record PermintaanHapus(String nama, PenghapusanDataIsian isian, String nomor, String akunPemutus, LocalDate hari) {}

    /** Tells what was erased. */
    public void dihapus(Kasus kasus, PermintaanHapus yang, RencanaPenghapusan rencana) {
        List<Bagian> isi = new ArrayList<>(awal(yang, "dikabulkan sejauh yang disebut di bawah ini. Yang dihapus, dihapus untuk "
                + "selamanya pada " + Kalender.tulis(yang.hari()) + "."));
        isi.add(butir("Yang dihapus", rencana.dihapus()));
        simpan(kasus, yang, PENGHAPUSAN, isi, new Tetap("Yang tetap", rencana.tetap()));
    }

    /** Tells why nothing was. */
    public void ditolak(Kasus kasus, PermintaanHapus yang, RencanaPenghapusan rencana, String alasan) {
        List<Bagian> isi = new ArrayList<>(awal(yang, "tidak dikabulkan. Tidak ada yang dihapus."));
        isi.add(baris("Alasan", alasan));
        simpan(kasus, yang, PENOLAKAN, isi, new Tetap("Yang tetap bagaimanapun", rencana.tetap()));
    }

    private static List<Bagian> awal(PermintaanHapus yang, String jawaban) {
        PenghapusanDataIsian isian = yang.isian();
        return List.of(baris("Data tentang", yang.nama()), baris("Dasar permintaan", isian.dasar().sebutan()),
                baris(null, "Permintaan agar data pribadi dihapus, menurut " + SuratDasar.sebut(isian.surat(), isian.nomorSurat(),
                        isian.tanggalSurat()) + ", diterima " + Kalender.tulis(isian.diterima()) + ", " + jawaban));
    }

    private static Bagian butir(String nama, List<String> isi) {
        return isi.isEmpty() ? baris(nama, "tidak ada") : new Bagian(nama, IntStream.range(0, isi.size())
                .mapToObj(i -> new ButirNaskah(i + 1 + ".", isi.get(i))).toList());
    }

    /** What stays, under its heading. */
    private record Tetap(String nama, List<String> isi) {}

    private void simpan(Kasus kasus, PermintaanHapus yang, String nama, List<Bagian> isi, Tetap tetap) {
        isi.add(butir(tetap.nama(), tetap.isi()));
        if (!tetap.isi().isEmpty()) {
            isi.add(baris(null, DASAR_TETAP));
        }
        surat.simpan(kasus, new IsiSurat(nama, yang.nomor(), nama, yang.isian().kedudukan().kepada(yang.nama(), yang.isian().pemohon()),
                isi, true), yang.akunPemutus(), yang.hari());
    }
}
