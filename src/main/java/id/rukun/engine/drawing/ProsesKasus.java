package id.rukun.engine.drawing;

import java.time.Instant;
import java.util.List;

/**
 * One process instance of a case.
 *
 * @param id its id
 * @param definisi id of its model as deployed
 * @param prosedur key of its model
 * @param induk id of the process instance that called it; {@code null} for the one at the top
 * @param unitId unit that it is about; {@code null} if unknown
 * @param mulai when it began
 * @param selesai when it ended; {@code null} while it runs
 * @param jejak its passages, in order
 */
public record ProsesKasus(String id, String definisi, String prosedur, String induk, String unitId, Instant mulai,
        Instant selesai, List<Jejak> jejak) {}
