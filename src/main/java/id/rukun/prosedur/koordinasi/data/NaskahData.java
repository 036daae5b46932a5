package id.rukun.prosedur.koordinasi.data;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.Naskah.Penutup;
import id.rukun.dokumen.TandaTangan;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.engine.office.Kantor;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.perwalibanjar.data.PertukaranDikenal;
import id.rukun.hukum.perwalibukittinggi.data.JenisPermintaanData;
import id.rukun.hukum.perwalibukittinggi.permintaan.AtasNamaSekda;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.penjawab.PenjawabUnit;
import id.rukun.prosedur.koordinasi.penjawab.PihakPerkara;
import id.rukun.prosedur.koordinasi.penjawab.WaktuMenjawab;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Keeps the papers of an exchange: what is asked for or handed over (BKT-D-07, BJR-D-04), and what is answered (BKT-D-08). */
@Service
public class NaskahData {

    private static final String DASAR_BUKITTINGGI = KutipanAturan.dasar(JenisPermintaanData.class);
    private static final String DASAR_BANJAR = KutipanAturan.dasar(PertukaranDikenal.class);

    private final KoordinasiService koordinasi;
    private final KasusService kasusService;
    private final DirektoriUnit direktori;
    private final PenjawabUnit penjawab;
    private final WaktuMenjawab waktu;
    private final Kantor kantor;
    private final KepalaNaskah kepala;
    private final TandaTangan tandaTangan;
    private final ArsipNaskah arsip;

    NaskahData(KoordinasiService koordinasi, KasusService kasusService, DirektoriUnit direktori, PenjawabUnit penjawab,
            WaktuMenjawab waktu, Kantor kantor, KepalaNaskah kepala, TandaTangan tandaTangan, ArsipNaskah arsip) {
        this.koordinasi = koordinasi;
        this.kasusService = kasusService;
        this.direktori = direktori;
        this.penjawab = penjawab;
        this.waktu = waktu;
        this.kantor = kantor;
        this.kepala = kepala;
        this.tandaTangan = tandaTangan;
        this.arsip = arsip;
    }

    /** Who signs for a unit: its head, an Asisten of Bukittinggi in the name of the Sekretaris Daerah. */
    public AtasNamaSekda.Fakta penandatangan(PertukaranData yang, String unitId) {
        boolean asisten = penjawab.jabatanKepala(unitId) == Jabatan.ASISTEN;
        return new AtasNamaSekda.Fakta(judul(yang), kantor.nama(kantor.kepala(unitId)), asisten, asisten);
    }

    /** What is asked for, or handed over. */
    public void kirim(Kasus kasus, PertukaranData yang) {
        List<Bagian> isi = new ArrayList<>(kepalaIsi(yang));
        isi.add(baris(yang.arah() == ArahData.PERMINTAAN ? "Yang diminta" : "Yang disampaikan", yang.jenis().sebutan()));
        isi.add(baris("Isi", yang.isi().split("\\R+")));
        if (yang.lampiran() != null) {
            isi.add(baris("Berkas", yang.lampiran()));
        }
        if (yang.target() != null) {
            isi.add(baris("Dijawab paling lambat", waktu.tulis(kasus, yang.dikirimPada(), yang.target())));
        }
        simpan(kasus, yang, yang.kali() + "", judul(yang), yang.pengirimId(), isi, yang.dikirimPada());
    }

    /** What is answered; kept with the coordination too, as long as that one is open. */
    public void jawaban(Kasus kasus, PertukaranData yang, LocalDate hari) {
        List<Bagian> isi = new ArrayList<>(List.of(baris("Dasar", dasar(yang)), baris("Koordinasi", koordinasi(yang)),
                baris("Kepada", direktori.nama(yang.pengirimId())), baris("Dari", direktori.nama(yang.penerimaId())),
                baris("Atas", yang.sebutan() + " tanggal " + Kalender.tulis(yang.dikirimPada())), baris("Yang diminta", yang.isi().split("\\R+"))));
        if (yang.alasanJawaban() != null) {
            isi.add(baris("Tidak dapat dipenuhi, karena", yang.alasanJawaban().split("\\R+")));
        }
        if (yang.isiJawaban() != null) {
            isi.add(baris("Jawaban", yang.isiJawaban().split("\\R+")));
        }
        if (yang.berkasJawaban() != null) {
            isi.add(baris("Berkas", yang.berkasJawaban()));
        }
        String nama = "Jawaban " + yang.sebutan();
        simpan(kasus, yang, "jawaban", nama, yang.penerimaId(), isi, hari);
        if (!yang.koordinasiId().equals(kasus.id()) && PihakPerkara.terbuka(koordinasi.koordinasi(yang.koordinasiId()))) {
            simpan(kasusService.kasus(yang.koordinasiId()), yang, "jawaban", nama, yang.penerimaId(), isi, hari);
        }
    }

    private List<Bagian> kepalaIsi(PertukaranData yang) {
        return List.of(baris("Dasar", dasar(yang)), baris("Koordinasi", koordinasi(yang)),
                baris("Kepada", kantor.nama(kantor.kepala(yang.penerimaId()))), baris("Dari", direktori.nama(yang.pengirimId())));
    }

    private static String dasar(PertukaranData yang) {
        return yang.kota() == KotaKoordinasi.BUKITTINGGI ? DASAR_BUKITTINGGI : DASAR_BANJAR;
    }

    private String koordinasi(PertukaranData yang) {
        return koordinasi.koordinasi(yang.koordinasiId()).perihal() + " (kasus " + kasusService.kasus(yang.koordinasiId()).nomor() + ")";
    }

    private static String judul(PertukaranData yang) {
        return yang.arah().sebutan() + " " + yang.jenis().sebutan();
    }

    private void simpan(Kasus kasus, PertukaranData yang, String apa, String nama, String unitId, List<Bagian> isi, LocalDate hari) {
        arsip.simpan(kasus.id(), String.join("/", "Data", yang.id(), apa), nama,
                new KantorPenandatangan(penjawab.jabatanKepala(unitId), unitId), new Naskah(kepala.kop(unitId),
                        List.of(KepalaNaskah.besar(nama)), null, isi, penutup(unitId, hari), null, List.of("Kasus " + kasus.nomor())));
    }

    private Penutup penutup(String unitId, LocalDate hari) {
        return tandaTangan.oleh(unitId, hari, penjawab.kepala(unitId, hari), kantor.nama(kantor.kepala(unitId)));
    }
}
