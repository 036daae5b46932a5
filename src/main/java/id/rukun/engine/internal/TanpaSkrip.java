package id.rukun.engine.internal;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/** No language can be run: the models hold no script, and what reached the engine in spite of all doors runs nothing. */
class TanpaSkrip implements ScriptEngineResolver {

    private final ScriptEngineManager kosong = new ScriptEngineManager(null);

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory bahasa) {
        // none is taken
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        return kosong;
    }

    /** None; the engine then says that it does not know the language. */
    @Override
    public ScriptEngine getScriptEngine(String bahasa, boolean tersimpan) {
        return null;
    }
}
