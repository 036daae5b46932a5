package id.rukun.prosedur.koordinasi.konsultasi;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.Naskah.Penutup;
import id.rukun.dokumen.Naskah.TabelNaskah;
import id.rukun.dokumen.TandaTangan;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.engine.office.Kantor;
import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.hukum.perwalibukittinggi.permintaan.AtasNamaSekda;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.koordinasi.DirektoriUnit;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.formulir.konsultasi.ButirKonsultasi;
import id.rukun.prosedur.koordinasi.formulir.konsultasi.KonsultasiHasilIsian;
import id.rukun.prosedur.koordinasi.penjawab.PenjawabUnit;
import id.rukun.prosedur.koordinasi.penjawab.PihakPerkara;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/** Keeps the note of a consultation (BKT-D-11, BJR-D-05), with its coordination too as long as that one is open. */
@Service
public class NaskahKonsultasi {

    private static final String NAMA = "Catatan konsultasi";
    private static final String DASAR_BUKITTINGGI = "Pasal 14 Perwali Bukittinggi 65/2014";
    private static final String DASAR_BANJAR = "Pasal 18 ayat (2) huruf c Perwali Banjar 6/2023";
    private static final String DASAR_KONSULTATIF = "Pasal 8 ayat (2) dan " + DASAR_BANJAR;

    private final KoordinasiService koordinasi;
    private final KasusService kasusService;
    private final DirektoriUnit direktori;
    private final PenjawabUnit penjawab;
    private final Kantor kantor;
    private final KepalaNaskah kepala;
    private final TandaTangan tandaTangan;
    private final ArsipNaskah arsip;

    NaskahKonsultasi(KoordinasiService koordinasi, KasusService kasusService, DirektoriUnit direktori, PenjawabUnit penjawab, Kantor kantor,
            KepalaNaskah kepala, TandaTangan tandaTangan, ArsipNaskah arsip) {
        this.koordinasi = koordinasi;
        this.kasusService = kasusService;
        this.direktori = direktori;
        this.penjawab = penjawab;
        this.kantor = kantor;
        this.kepala = kepala;
        this.tandaTangan = tandaTangan;
        this.arsip = arsip;
    }

    /** Who signs: the head of the city's unit, an Asisten in the name of the Sekretaris Daerah. */
    public AtasNamaSekda.Fakta penandatangan(KonsultasiUnit yang) {
        boolean asisten = penjawab.jabatanKepala(yang.pencatatId()) == Jabatan.ASISTEN;
        return new AtasNamaSekda.Fakta(NAMA, kantor.nama(kantor.kepala(yang.pencatatId())), asisten, asisten);
    }

    /** Writes it down. */
    public void simpan(Kasus kasus, KonsultasiUnit yang, KonsultasiHasilIsian isian, LocalDate hari) {
        Naskah naskah = naskah(kasus, yang, isian, hari);
        tulis(kasus.id(), yang, naskah);
        if (yang.koordinasiId() != null && !yang.koordinasiId().equals(kasus.id())
                && PihakPerkara.terbuka(koordinasi.koordinasi(yang.koordinasiId()))) {
            tulis(yang.koordinasiId(), yang, naskah);
        }
    }

    private void tulis(String kasusId, KonsultasiUnit yang, Naskah naskah) {
        arsip.simpan(kasusId, NAMA + "/" + yang.id(), NAMA,
                new KantorPenandatangan(penjawab.jabatanKepala(yang.pencatatId()), yang.pencatatId()), naskah);
    }

    private Naskah naskah(Kasus kasus, KonsultasiUnit yang, KonsultasiHasilIsian isian, LocalDate hari) {
        List<Bagian> isi = new ArrayList<>(List.of(baris("Dasar", dasar(yang))));
        if (yang.koordinasiId() != null) {
            isi.add(baris("Koordinasi", koordinasi.koordinasi(yang.koordinasiId()).perihal() + " (kasus "
                    + kasusService.kasus(yang.koordinasiId()).nomor() + ")"));
        }
        isi.add(baris("Yang berkonsultasi", direktori.nama(yang.pemohonId())));
        isi.add(baris("Yang dikonsultasi", direktori.nama(yang.pihakId())));
        isi.add(baris("Pokok", yang.pokok()));
        tambah(isi, "Kegiatan", yang.kegiatan());
        tambah(isi, "Uraian", yang.uraian());
        tambah(isi, "Tanggapan", yang.isiTanggapan());
        tambah(isi, "Berkas tanggapan", yang.berkasTanggapan());
        tambah(isi, "Kesepahaman", yang.kesepahaman());
        tambah(isi, "Pandangan yang berkonsultasi", yang.pandanganPemohon());
        tambah(isi, "Pandangan yang dikonsultasi", yang.pandanganPihak());
        tindakLanjut(isi, yang, isian.tindakLanjut());
        return new Naskah(kepala.kop(yang.pencatatId()), List.of(KepalaNaskah.besar(NAMA)), null, isi, penutup(yang.pencatatId(), hari), null,
                List.of("Kasus " + kasus.nomor()));
    }

    /** That a state institution is consulted like an Instansi Vertikal is a reading. */
    private String dasar(KonsultasiUnit yang) {
        if (yang.kota() == KotaKoordinasi.BUKITTINGGI) {
            return DASAR_BUKITTINGGI + (direktori.jenis(yang.mitraId()) == JenisUnitKerja.LEMBAGA_NEGARA ? " (menurut tafsir)" : "");
        }
        return yang.kegiatan() == null ? DASAR_BANJAR : DASAR_KONSULTATIF;
    }

    private static void tambah(List<Bagian> isi, String nama, String teks) {
        if (teks != null) {
            isi.add(baris(nama, teks.split("\\R+")));
        }
    }

    private static void tindakLanjut(List<Bagian> isi, KonsultasiUnit yang, List<ButirKonsultasi> butir) {
        if (yang.kesepahaman() == null) {
            return;
        }
        tambah(isi, "Tindak lanjut nihil, karena", yang.alasanNihil());
        if (!butir.isEmpty()) {
            isi.add(new Bagian(null, "Tindak lanjut", List.of(), new TabelNaskah(List.of("No.", "Yang ditindaklanjuti", "Paling lambat"),
                    IntStream.range(0, butir.size()).mapToObj(i -> List.of(String.valueOf(i + 1), butir.get(i).uraian(),
                            butir.get(i).target() == null ? "–" : Kalender.tulis(butir.get(i).target()))).toList(), null)));
        }
    }

    private Penutup penutup(String unitId, LocalDate hari) {
        return tandaTangan.oleh(unitId, hari, penjawab.kepala(unitId, hari), kantor.nama(kantor.kepala(unitId)));
    }
}
