package id.rukun.prosedur.musyawarah.register;

import id.rukun.prosedur.musyawarah.formulir.BeritaAcaraIsian;
import id.rukun.prosedur.musyawarah.formulir.Pembahasan;
import id.rukun.prosedur.musyawarah.formulir.PembahasanIsian;
import id.rukun.prosedur.musyawarah.formulir.PutusanPeserta;
import id.rukun.prosedur.musyawarah.formulir.SuaraIsian;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;

/** What a meeting decided, and its signed minutes. */
@Entity
@Table(name = "musyawarah_keputusan")
public class KeputusanMusyawarah {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private String id;

    private String musyawarahId;
    private boolean mufakatDicoba;

    @Enumerated(EnumType.STRING)
    private CaraPutus caraPutus;

    private Integer setuju;
    private Integer tidakSetuju;
    private Integer abstain;
    private Boolean diterima;
    private Boolean sah;
    private String isi;
    private Integer biayaSurat;
    private boolean pernyataanSesuai;
    private String norma;
    private String nomorBeritaAcara;
    private LocalDate tanggalBeritaAcara;
    private String penandatangan;

    @Version
    private Integer versi;

    protected KeputusanMusyawarah() {}

    public static KeputusanMusyawarah dari(String musyawarahId, PembahasanIsian pembahasan) {
        KeputusanMusyawarah baru = new KeputusanMusyawarah();
        baru.musyawarahId = musyawarahId;
        baru.mufakatDicoba = pembahasan.mufakatDicoba();
        baru.isi = pembahasan.isiKeputusan();
        baru.biayaSurat = pembahasan.biayaSurat();
        baru.pernyataanSesuai = Boolean.TRUE.equals(pembahasan.sesuaiPeraturan());
        baru.norma = pembahasan.norma();
        if (pembahasan.hasil() == Pembahasan.MUFAKAT) {
            baru.caraPutus = CaraPutus.MUFAKAT;
            baru.mengikat(pembahasan.putusan() == PutusanPeserta.MENERIMA);
        }
        return baru;
    }

    public static KeputusanMusyawarah mufakat(String musyawarahId, String isi, boolean tercapai) {
        KeputusanMusyawarah baru = new KeputusanMusyawarah();
        baru.musyawarahId = musyawarahId;
        baru.mufakatDicoba = true;
        baru.isi = isi;
        baru.caraPutus = CaraPutus.MUFAKAT;
        baru.diterima = tercapai;
        baru.sah = tercapai;
        return baru;
    }

    public void suara(SuaraIsian suara, boolean disetujui) {
        if (caraPutus != null) {
            throw new IllegalStateException("Musyawarah " + musyawarahId + " sudah memutus dengan " + caraPutus);
        }
        caraPutus = CaraPutus.PEMUNGUTAN_SUARA;
        setuju = suara.setuju();
        tidakSetuju = suara.tidakSetuju();
        abstain = suara.abstain();
        mengikat(disetujui);
    }

    private void mengikat(boolean disetujui) {
        diterima = disetujui;
        // A proposal that was refused binds nobody; there is nothing in it that could contradict a norm.
        sah = disetujui ? null : Boolean.TRUE;
    }

    /** It contradicts no norm; of one that adopted nothing that stands already. */
    public void dinyatakanSah() {
        dinilai(true);
    }

    /** It contradicts a norm (Pasal 40 ayat (5)). */
    public void dinyatakanTidakSah() {
        dinilai(false);
    }

    private void dinilai(boolean hasil) {
        if (diterima == null || (sah != null && sah != hasil)) {
            throw new IllegalStateException("Keputusan musyawarah " + musyawarahId + " yang sah " + sah
                    + " tidak dapat menjadi " + hasil);
        }
        sah = hasil;
    }

    public void ditandatangani(BeritaAcaraIsian beritaAcara) {
        if (sah == null || nomorBeritaAcara != null) {
            throw new IllegalStateException("Berita acara musyawarah " + musyawarahId + " tidak dapat ditandatangani");
        }
        nomorBeritaAcara = beritaAcara.nomor();
        tanggalBeritaAcara = beritaAcara.tanggal();
        penandatangan = beritaAcara.penandatangan();
    }

    public String id() {
        return id;
    }

    /** Id of the meeting that decided. */
    public String musyawarahId() {
        return musyawarahId;
    }

    public boolean diterima() {
        return Boolean.TRUE.equals(diterima);
    }

    public boolean sah() {
        return Boolean.TRUE.equals(sah);
    }

    public boolean mufakatDicoba() {
        return mufakatDicoba;
    }

    public CaraPutus caraPutus() {
        return caraPutus;
    }

    public Integer setuju() {
        return setuju;
    }

    public Integer tidakSetuju() {
        return tidakSetuju;
    }

    public Integer abstain() {
        return abstain;
    }

    public String isi() {
        return isi;
    }

    /** Fee for letters of service that the meeting decided, in rupiah; 0 where it decided none. */
    public int biayaSurat() {
        return biayaSurat == null ? 0 : biayaSurat;
    }

    public boolean pernyataanSesuai() {
        return pernyataanSesuai;
    }

    public String norma() {
        return norma;
    }

    /** {@code null} until the minutes are signed. */
    public String nomorBeritaAcara() {
        return nomorBeritaAcara;
    }

    public LocalDate tanggalBeritaAcara() {
        return tanggalBeritaAcara;
    }

    /** Names under the minutes. */
    public List<String> penandatangan() {
        return penandatangan == null ? List.of()
                : penandatangan.lines().map(String::strip).filter(n -> !n.isEmpty()).toList();
    }
}
