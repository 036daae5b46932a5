package id.rukun.meja.jalan;

import id.rukun.berkas.HubunganKasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.office.Kantor;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.meja.Peserta;
import id.rukun.meja.jalan.RiwayatKasus.KasusTerkait;
import id.rukun.pengawasan.KasusWilayah;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a case came from, and what it has to do with others. */
@Component
class AsalKasus {

    private final HubunganKasusService hubungan;
    private final RiwayatIsian riwayat;
    private final Kantor kantor;
    private final KasusWilayah kasusWilayah;

    AsalKasus(HubunganKasusService hubungan, RiwayatIsian riwayat, Kantor kantor, KasusWilayah kasusWilayah) {
        this.hubungan = hubungan;
        this.riwayat = riwayat;
        this.kantor = kantor;
        this.kasusWilayah = kasusWilayah;
    }

    /** The office that opened it, or Rukun; {@code null} if unknown. */
    String pembuka(Kasus kasus) {
        return riwayat.kantorPembuka(kasus.id()).map(kantor::nama)
                .orElseGet(() -> hubungan.dibukaOlehRukun(kasus.id()) ? "Rukun" : null);
    }

    /** The other cases, those that somebody may see. */
    List<KasusTerkait> terkait(Kasus kasus, Peserta peserta) {
        return hubungan.terkait(kasus.id()).stream()
                .filter(t -> kasusWilayah.satu(peserta.unit(), peserta.keikutsertaan(), t.kasus().nomor()).isPresent())
                .map(t -> new KasusTerkait(t.hubungan(), t.kasus().nomor(), t.kasus().judul(), JalanKasus.ALAMAT + t.kasus().nomor()))
                .toList();
    }
}
