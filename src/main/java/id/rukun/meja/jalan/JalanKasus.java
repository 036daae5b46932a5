package id.rukun.meja.jalan;

import id.rukun.berkas.HubunganKasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.DaftarProsedur;
import id.rukun.engine.drawing.Bentuk;
import id.rukun.engine.drawing.Gambar;
import id.rukun.engine.drawing.GambarModel;
import id.rukun.engine.drawing.Jejak;
import id.rukun.engine.drawing.JejakKasus;
import id.rukun.engine.drawing.ProsesKasus;
import id.rukun.engine.office.Kantor;
import id.rukun.hukum.teks.PustakaRegulasi;
import id.rukun.hukum.teks.TautanPasal;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.meja.LetakKasus;
import id.rukun.meja.Peserta;
import id.rukun.meja.PesertaMasuk;
import id.rukun.meja.jalan.RiwayatKasus.KasusTerkait;
import id.rukun.pengawasan.KasusWilayah;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.server.ResponseStatusException;

/** The course of a case of the signed-in person: for everybody who takes part in it the same, without a name of a person. */
@Service
class JalanKasus {

    static final String ALAMAT = "/camunda/api/rukun/kasus/";

    private final PesertaMasuk masuk;
    private final LetakKasus letak;
    private final KasusWilayah kasusWilayah;
    private final JejakKasus jejak;
    private final GambarModel model;
    private final PenulisTahap penulisTahap;
    private final PenulisHari penulisHari;
    private final HubunganKasusService hubungan;
    private final RiwayatIsian riwayat;
    private final Kantor kantor;
    private final WilayahService wilayah;
    private final DaftarProsedur prosedur;
    private final PustakaRegulasi pustaka;

    JalanKasus(PesertaMasuk masuk, LetakKasus letak, KasusWilayah kasusWilayah, JejakKasus jejak, GambarModel model,
            PenulisTahap penulisTahap, PenulisHari penulisHari, HubunganKasusService hubungan, RiwayatIsian riwayat,
            Kantor kantor, WilayahService wilayah, DaftarProsedur prosedur, PustakaRegulasi pustaka) {
        this.masuk = masuk;
        this.letak = letak;
        this.kasusWilayah = kasusWilayah;
        this.jejak = jejak;
        this.model = model;
        this.penulisTahap = penulisTahap;
        this.penulisHari = penulisHari;
        this.hubungan = hubungan;
        this.riwayat = riwayat;
        this.kantor = kantor;
        this.wilayah = wilayah;
        this.prosedur = prosedur;
        this.pustaka = pustaka;
    }

    /**
     * The course of the case of that number.
     *
     * @throws ResponseStatusException 404 if there is none that the signed-in person may see, 403 if he holds no office
     */
    RiwayatKasus riwayat(String nomor) {
        Peserta peserta = masuk.peserta();
        Kasus kasus = kasus(nomor, peserta);
        return riwayat(kasus, penulisTahap.dari(kasus, ruas(kasus)), peserta);
    }

    /** The same with its drawings: that of its procedure first, those of what it called behind; see {@link #riwayat}. */
    LembarKasus lembar(String nomor) {
        Peserta peserta = masuk.peserta();
        Kasus kasus = kasus(nomor, peserta);
        List<Ruas> ruas = ruas(kasus);
        List<TahapDilalui> tahap = penulisTahap.dari(kasus, ruas);
        Map<String, String> tempat = ruas.stream().collect(Collectors.toMap(r -> r.proses().id(), Ruas::id));
        Map<String, String> kalimat = tahap.stream().collect(Collectors.groupingBy(TahapDilalui::gambar,
                Collectors.mapping(PenulisTahap::kalimat, Collectors.joining("; "))));
        return new LembarKasus(riwayat(kasus, tahap, peserta),
                ruas.stream().map(r -> gambar(r, tempat, kalimat)).toList(),
                new TautanPasal(pustaka, prosedur.regulasi(kasus.prosedur()).orElse(null)));
    }

    private RiwayatKasus riwayat(Kasus kasus, List<TahapDilalui> tahap, Peserta peserta) {
        return new RiwayatKasus(letak.baris(List.of(kasus), peserta).get(0), pembuka(kasus), Kalender.tulis(kasus.edisi()),
                tahap, penulisHari.dari(kasus), terkait(kasus, peserta));
    }

    private String pembuka(Kasus kasus) {
        return riwayat.kantorPembuka(kasus.id()).map(kantor::nama)
                .orElseGet(() -> hubungan.dibukaOlehRukun(kasus.id()) ? "Rukun" : null);
    }

    private Kasus kasus(String nomor, Peserta peserta) {
        return kasusWilayah.satu(peserta.unit(), peserta.keikutsertaan(), nomor).orElseThrow(() -> new ResponseStatusException(
                HttpStatus.NOT_FOUND, "Kasus itu tidak ada, atau kantor Anda tidak ikut serta di dalamnya (kebijakan Rukun)."));
    }

    private List<Ruas> ruas(Kasus kasus) {
        List<ProsesKasus> semua = jejak.dari(kasus);
        Map<String, String> nama = wilayah.nama(semua.stream().map(ProsesKasus::unitId).filter(Objects::nonNull).toList());
        return IntStream.range(0, semua.size()).mapToObj(i -> {
            ProsesKasus satu = semua.get(i);
            Gambar gambar = model.dari(satu.definisi());
            String unit = satu.induk() == null ? null : nama.get(satu.unitId());
            return new Ruas("g" + (i + 1), unit == null ? gambar.nama() : gambar.nama() + ", " + unit, satu, gambar);
        }).toList();
    }

    private static GambarKasus gambar(Ruas ruas, Map<String, String> tempat, Map<String, String> tahap) {
        Map<String, String> tautan = new HashMap<>();
        ruas.proses().jejak().stream().filter(j -> tempat.containsKey(j.dipanggil()))
                .forEach(j -> tautan.putIfAbsent(j.aktivitas(), "#" + tempat.get(j.dipanggil())));
        Map<String, String> kalimat = new HashMap<>();
        ruas.gambar().bentuk().stream().map(Bentuk::id).filter(id -> tahap.containsKey(ruas.tempat(id)))
                .forEach(id -> kalimat.put(id, tahap.get(ruas.tempat(id))));
        PelukisGambar pelukis = new PelukisGambar(ruas.id() + "-", ruas.gambar(), ruas.proses().jejak(), kalimat, tautan);
        return new GambarKasus(ruas.id(), ruas.judul(), kini(ruas), ruas.proses().selesai() == null,
                ruas.gambar().bingkai(), pelukis.sosok(), pelukis.garis());
    }

    private static String kini(Ruas ruas) {
        if (ruas.proses().selesai() != null) {
            return "Selesai pada " + Kalender.tulis(Kalender.hari(ruas.proses().selesai())) + ".";
        }
        String di = ruas.proses().jejak().stream().filter(Jejak::kini).map(Jejak::aktivitas).distinct()
                .flatMap(id -> ruas.bentuk(id).stream()).filter(b -> !b.jenis().wadah()).map(Bentuk::nama)
                .filter(nama -> !nama.isEmpty()).distinct().collect(Collectors.joining(", "));
        return di.isEmpty() ? "Berjalan." : "Sekarang pada: " + di + ".";
    }

    private List<KasusTerkait> terkait(Kasus kasus, Peserta peserta) {
        return hubungan.terkait(kasus.id()).stream()
                .filter(t -> kasusWilayah.satu(peserta.unit(), peserta.keikutsertaan(), t.kasus().nomor()).isPresent())
                .map(t -> new KasusTerkait(t.hubungan(), t.kasus().nomor(), t.kasus().judul(), ALAMAT + t.kasus().nomor()))
                .toList();
    }
}
