package id.rukun.berkas.saksi;

import id.rukun.berkas.rantai.TabelSaksi;
import java.util.List;

/**
 * What a room or a family lays under the chain besides the dossier's own entries: tables whose rows rules read or people
 * rely on. Implemented as a bean beside the entities; whoever writes those through JPA need do nothing more.
 */
public interface Saksi {

    List<TabelSaksi> tabel();
}
