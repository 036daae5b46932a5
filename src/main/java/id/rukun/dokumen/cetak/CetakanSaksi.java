package id.rukun.dokumen.cetak;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** Each printed document of a case, with the digest of its bytes. */
@Component
class CetakanSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(Cetakan.class, "dokumen_cetakan", "Cetakan dokumen", "dokumen_id", "kasus_id", "berkas_id",
                "sidik", "ukuran", "dicetak_pada").berkunci("dokumen_id"));
    }
}
