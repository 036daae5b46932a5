package id.rukun.prosedur.penonaktifan.musyawarah;

import static id.rukun.dokumen.Naskah.Bagian.baris;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.KantorPenandatangan;
import id.rukun.dokumen.KepalaNaskah;
import id.rukun.dokumen.Naskah;
import id.rukun.dokumen.Naskah.Bagian;
import id.rukun.dokumen.Naskah.Penutup;
import id.rukun.dokumen.TandaTangan;
import id.rukun.dokumen.arsip.ArsipNaskah;
import id.rukun.hukum.KutipanAturan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.pergub171.penonaktifan.HasilMelaluiKetuaRw;
import id.rukun.hukum.pergub171.penonaktifan.JalurHasilRw;
import id.rukun.hukum.pergub171.penonaktifan.MusyawarahRtMenonaktifkan;
import id.rukun.hukum.pergub171.penonaktifan.MusyawarahRwMenonaktifkan;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.prosedur.musyawarah.HasilRangkaian;
import id.rukun.prosedur.penonaktifan.PenonaktifanService;
import id.rukun.prosedur.penonaktifan.UraianDasar;
import id.rukun.prosedur.penonaktifan.formulir.TanggapanIsian;
import id.rukun.prosedur.penonaktifan.formulir.musyawarah.PenerimaanHasilIsian;
import id.rukun.prosedur.penonaktifan.formulir.musyawarah.PenerusanHasilIsian;
import id.rukun.prosedur.penonaktifan.formulir.musyawarah.PenjemputanHasilIsian;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The papers of the route through a Musyawarah: the file (DOC-39), and how the result of the Musyawarah came to the Lurah. */
@Service
public class NaskahMusyawarahPenonaktifan {

    private static final String BERKAS = "Berkas penonaktifan";
    private static final String HASIL = "Penyampaian hasil musyawarah";
    private static final String DITERIMA = "Penerimaan hasil musyawarah";
    private static final String MUSYAWARAH_RT = KutipanAturan.dasar(MusyawarahRtMenonaktifkan.class);
    private static final String MUSYAWARAH_RW = KutipanAturan.dasar(MusyawarahRwMenonaktifkan.class);
    private static final String JALUR_RT = KutipanAturan.dasar(HasilMelaluiKetuaRw.class);
    private static final String JALUR_RW = KutipanAturan.dasar(JalurHasilRw.class);

    private final PenonaktifanService penonaktifan;
    private final HasilPenonaktifanService hasil;
    private final JabatanService jabatan;
    private final WilayahService wilayah;
    private final KepalaNaskah kepala;
    private final TandaTangan tandaTangan;
    private final ArsipNaskah arsip;

    NaskahMusyawarahPenonaktifan(PenonaktifanService penonaktifan, HasilPenonaktifanService hasil, JabatanService jabatan,
            WilayahService wilayah, KepalaNaskah kepala, TandaTangan tandaTangan, ArsipNaskah arsip) {
        this.penonaktifan = penonaktifan;
        this.hasil = hasil;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
        this.kepala = kepala;
        this.tandaTangan = tandaTangan;
        this.arsip = arsip;
    }

    /**
     * The file as the Musyawarah has it: who, why, and what he says himself; who proposed it stands with the Kelurahan only.
     *
     * @param usul the day of the proposal
     * @param tanggapan what he has answered; empty where he did not
     */
    public void berkas(Kasus kasus, LocalDate usul, Optional<TanggapanIsian> tanggapan, LocalDate hari) {
        List<Bagian> isi = new ArrayList<>(List.of(subjek(kasus),
                baris("Asal", "usul tanggal " + Kalender.tulis(usul) + "; nama pengusulnya disimpan Kelurahan"),
                baris("Dasar", penonaktifan.dasar(kasus.id()).stream().map(UraianDasar::kalimat).toArray(String[]::new)),
                baris("Tanggapan", tanggapan.map(t -> t.jenis().sebutan() + ": " + t.keterangan())
                        .orElse("tidak memberi tanggapan sampai hari terakhirnya")),
                baris("Peraturan", hasil.rt(kasus.id()) ? MUSYAWARAH_RT : MUSYAWARAH_RW)));
        String kelurahan = kasus.unitId();
        Penutup penutup = jabatan.pejabat(Jabatan.LURAH, kelurahan, hari).map(lurah -> tandaTangan.oleh(kelurahan, hari, lurah))
                .orElseGet(() -> new Penutup(tandaTangan.tempat(kelurahan, hari), "Lurah,", Sebutan.nama(null), null));
        arsip.simpan(kasus.id(), BERKAS, BERKAS, new KantorPenandatangan(Jabatan.LURAH, kelurahan),
                naskah(kasus, BERKAS, kelurahan, isi, penutup));
    }

    /** The Ketua RW, or who stands in, passes the result on; where nobody does, the Lurah has received it. */
    public void diteruskan(Kasus kasus, PenerusanHasilIsian isian, PemegangJabatan oleh) {
        String rw = wilayah.leluhur(unit(kasus), JenisUnit.RW).orElseThrow().id();
        LocalDate hari = isian.tanggalPenyampaian();
        if (oleh.jabatan() == Jabatan.LURAH) {
            diLurah(kasus, hari, catatan(hasil(kasus, "Jabatan Ketua " + wilayah.nama(rw) + " sedang tidak dilaksanakan siapa pun; pada "
                    + "tanggal " + Kalender.tulis(hari) + " hasil musyawarah diterima Lurah."), isian.catatan()), oleh);
            return;
        }
        List<Bagian> isi = new ArrayList<>(List.of(baris("Kepada", "Yth. Lurah " + kepala.namaPendek(rw, JenisUnit.KELURAHAN))));
        isi.addAll(catatan(hasil(kasus, "Dengan ini disampaikan hasil musyawarah tentang penonaktifan pengurus."), isian.catatan()));
        simpan(kasus, HASIL, new KantorPenandatangan(Jabatan.KETUA_RW, rw), isi, tandaTangan.oleh(rw, hari, oleh));
    }

    private static List<Bagian> catatan(List<Bagian> isi, String catatan) {
        Optional.ofNullable(catatan).ifPresent(satu -> isi.add(baris("Catatan", satu)));
        return isi;
    }

    /** The Lurah has fetched it, since the Ketua RW has not passed it on. */
    public void dijemput(Kasus kasus, PenjemputanHasilIsian isian, PemegangJabatan oleh) {
        diLurah(kasus, isian.tanggalPenjemputan(), catatan(hasil(kasus, "Ketua RW belum meneruskan hasil musyawarah. Pada tanggal "
                + Kalender.tulis(isian.tanggalPenjemputan()) + " hasil itu dijemput dan diterima dari " + isian.diterimaDari() + "."),
                isian.catatan()), oleh);
    }

    /** It came straight to the Lurah, whose staff received it. */
    public void diterimaLangsung(Kasus kasus, PenerimaanHasilIsian isian, PemegangJabatan oleh) {
        diLurah(kasus, isian.tanggalPenerimaan(), hasil(kasus, "Pada tanggal " + Kalender.tulis(isian.tanggalPenerimaan())
                + " hasil musyawarah diterima langsung dari " + isian.diterimaDari() + "."), oleh);
    }

    /** What the Lurah has received he writes down himself: it is addressed to nobody. */
    private void diLurah(Kasus kasus, LocalDate hari, List<Bagian> isi, PemegangJabatan oleh) {
        simpan(kasus, DITERIMA, new KantorPenandatangan(Jabatan.LURAH, kasus.unitId()), isi, tandaTangan.oleh(kasus.unitId(), hari, oleh));
    }

    private List<Bagian> hasil(Kasus kasus, String pembuka) {
        HasilRangkaian yang = hasil.musyawarah(kasus.id()).orElseThrow();
        return new ArrayList<>(List.of(
                baris("Dasar", hasil.rt(kasus.id()) ? JALUR_RT : JALUR_RW),
                baris(null, pembuka), subjek(kasus),
                baris("Hasil musyawarah", "Musyawarah " + wilayah.nama(yang.unitId()) + " tanggal " + Kalender.tulis(yang.tanggal())
                        + " memutuskan menonaktifkan yang bersangkutan (Berita Acara Nomor " + yang.keputusan().nomorBeritaAcara()
                        + " tanggal " + Kalender.tulis(yang.keputusan().tanggalBeritaAcara()) + ")"),
                baris("Lampiran", "Berita acara dan daftar hadir musyawarah tersebut di atas")));
    }

    private void simpan(Kasus kasus, String nama, KantorPenandatangan kantor, List<Bagian> isi, Penutup penutup) {
        arsip.simpanDasar(kasus.id(), HASIL, nama, kantor, naskah(kasus, nama, kantor.unitId(), isi, penutup));
    }

    private Naskah naskah(Kasus kasus, String nama, String unitId, List<Bagian> isi, Penutup penutup) {
        return new Naskah(kepala.kop(unitId), List.of(KepalaNaskah.besar(nama)), null, isi, penutup, null,
                List.of("Kasus " + kasus.nomor()));
    }

    private Bagian subjek(Kasus kasus) {
        PemegangJabatan siapa = penonaktifan.subjek(kasus.id());
        return baris("Yang bersangkutan", siapa.nama() + ", " + jabatan.sebutan(siapa));
    }

    private String unit(Kasus kasus) {
        return penonaktifan.ambil(kasus.id()).unitId();
    }
}
