package id.rukun.meja;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.sheet.HakBaca;
import id.rukun.engine.sheet.TahapBerjalan;
import id.rukun.engine.sheet.TahapTerbuka;
import id.rukun.isian.NilaiTerbaca;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.meja.BarisKasusSaya.BarisTahap;
import id.rukun.meja.BarisKasusSaya.TautanDokumen;
import id.rukun.pengawasan.CariKasus;
import id.rukun.pengawasan.KasusWilayah;
import id.rukun.pengawasan.NamaTerlaluUmumException;
import id.rukun.pengawasan.ekspor.EksporService;
import id.rukun.tenggat.JamRukun;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where the cases of the signed-in person are: cases of the areas of his offices; cases of the RW and the Kelurahan
 * around them that he opened, or in which he or his office has submitted something or has a task; where the government has
 * units that are no areas, such cases of any unit. Offices for which he
 * stands in count as his. No name of a person is told.
 */
@Component
public class LetakKasus {

    private static final String MENCARI = "Mencari kasus menurut nama orang";

    private final PesertaMasuk masuk;
    private final HakBaca hak;
    private final KasusWilayah kasusWilayah;
    private final WilayahService wilayah;
    private final Kantor kantor;
    private final TahapTerbuka tahap;
    private final DokumenService dokumen;
    private final RiwayatIsian riwayat;
    private final BerkasService berkas;
    private final EksporService ekspor;
    private final JamRukun jam;

    LetakKasus(PesertaMasuk masuk, HakBaca hak, KasusWilayah kasusWilayah, WilayahService wilayah, Kantor kantor,
            TahapTerbuka tahap, DokumenService dokumen, RiwayatIsian riwayat, BerkasService berkas, EksporService ekspor, JamRukun jam) {
        this.masuk = masuk;
        this.hak = hak;
        this.kasusWilayah = kasusWilayah;
        this.wilayah = wilayah;
        this.kantor = kantor;
        this.tahap = tahap;
        this.dokumen = dokumen;
        this.riwayat = riwayat;
        this.berkas = berkas;
        this.ekspor = ekspor;
        this.jam = jam;
    }

    /**
     * A page of them.
     *
     * @throws ResponseStatusException 403 if he holds no office
     * @throws id.rukun.pengawasan.NamaTerlaluUmumException if he asks for a person whose name many have
     */
    DaftarKasusSaya daftar(CariKasus cari, int ke) {
        Peserta peserta = masuk.peserta();
        KasusWilayah.HalamanWilayah halaman = cari.orang().isEmpty()
                ? kasusWilayah.cari(peserta.unit(), peserta.keikutsertaan(), cari, ke)
                : menurutOrang(peserta.akun(), cari, ke);
        return new DaftarKasusSaya(baris(halaman.kasus(), peserta), halaman.jumlah(), halaman.ke(),
                halaman.banyaknya());
    }

    /** Whether the signed-in person may read dossiers, and so look for persons. */
    boolean membacaBerkas() {
        return !hak.wilayahBacaAtauKosong().isEmpty();
    }

    /**
     * Only whoever may read the dossiers learns in which cases somebody is named. That he asked is logged before he is
     * answered, whatever was found, and each case of which he learns it (UU 27/2022).
     */
    private KasusWilayah.HalamanWilayah menurutOrang(String akun, CariKasus cari, int ke) {
        KasusWilayah.HalamanWilayah halaman;
        try {
            halaman = kasusWilayah.cari(hak.wilayahBacaAtauKosong(), cari, ke);
        } catch (NamaTerlaluUmumException e) {
            ekspor.catat(akun, EksporService.CARI_ORANG, cari.dicari() + "; tidak dijawab: nama terlalu umum", 0);
            throw e;
        }
        ekspor.catat(akun, EksporService.CARI_ORANG, cari.dicari(), halaman.jumlah());
        halaman.kasus().forEach(k -> berkas.catatBacaSekali(k.id(), akun, MENCARI));
        return halaman;
    }

    /** Some cases of somebody as they stand in the list. */
    public List<BarisKasusSaya> baris(List<Kasus> kasus, Peserta peserta) {
        return baris(kasus, peserta, dokumen::utama);
    }

    /** One case of somebody as it stands on its page, with all its documents. */
    public BarisKasusSaya satu(Kasus kasus, Peserta peserta) {
        return baris(List.of(kasus), peserta, id -> id.stream().collect(Collectors.toMap(k -> k, dokumen::dari))).get(0);
    }

    private List<BarisKasusSaya> baris(List<Kasus> kasus, Peserta peserta,
            Function<Collection<String>, Map<String, List<Dokumen>>> pembaca) {
        List<String> id = kasus.stream().map(Kasus::id).toList();
        Map<String, List<TahapBerjalan>> terbuka = tahap.perKasus(kasus.stream().map(Kasus::nomor).toList());
        Map<String, String> nama = nama(kasus, terbuka);
        Set<String> terbaca = new HashSet<>(kasusWilayah.dalam(hak.wilayahBacaAtauKosong(), id));
        terbaca.addAll(hak.terbacaDiLuarWilayah(kasus));
        Set<String> diikuti = riwayat.diikutiKantor(id, peserta.kantor());
        Map<String, List<Dokumen>> naskah = pembaca.apply(id.stream()
                .filter(k -> terbaca.contains(k) || diikuti.contains(k)).toList());
        Function<TahapBerjalan, BarisTahap> terbacanya = t -> tahap(t, nama, peserta);
        return kasus.stream().map(k -> new BarisKasusSaya(k.nomor(), k.judul(), nama.get(k.unitId()),
                Kalender.tulis(Kalender.hari(k.dibukaPada())),
                k.hasil() == null ? "Berjalan" : NilaiTerbaca.konstanta(k.hasil()),
                k.selesaiPada() == null ? null : Kalender.tulis(Kalender.hari(k.selesaiPada())),
                terbuka.getOrDefault(k.nomor(), List.of()).stream().map(terbacanya).toList(),
                terbaca.contains(k.id()) ? "/camunda/api/rukun/berkas/" + k.nomor() : null,
                naskah.getOrDefault(k.id(), List.of()).stream()
                        .map(d -> new TautanDokumen(d.nama(), HakBaca.alamat(k, d))).toList())).toList();
    }

    /** Of all units that are named on the page: those of the cases and those of the offices. */
    private Map<String, String> nama(List<Kasus> kasus, Map<String, List<TahapBerjalan>> terbuka) {
        Stream<String> kantor = terbuka.values().stream().flatMap(List::stream).map(TahapBerjalan::kantor)
                .flatMap(Collection::stream).map(Kantor::unitGrup);
        return wilayah.nama(Stream.concat(kasus.stream().map(Kasus::unitId), kantor).distinct().toList());
    }

    private BarisTahap tahap(TahapBerjalan t, Map<String, String> nama, Peserta peserta) {
        LocalDate batas = t.batas() == null ? null : Kalender.hari(t.batas());
        String siapa = t.kantor().isEmpty() ? "Pemulai kasus" : t.kantor().stream()
                .map(g -> kantor.nama(g, nama.get(Kantor.unitGrup(g)))).collect(Collectors.joining(", "));
        return new BarisTahap(t.nama(), siapa, Kalender.tulis(Kalender.hari(t.sejak())), batas == null ? null : sampai(batas),
                batas != null && batas.isBefore(jam.hariIni()), peserta.milik(t) ? t.tugas() : null);
    }

    /** A day that is to come or is past, with how far off it is. */
    public String sampai(LocalDate batas) {
        return Kalender.tulis(batas) + ", " + Kalender.jarak(jam.hariIni(), batas);
    }
}
