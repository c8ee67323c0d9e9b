import { render } from "preact";
import { App } from "./app.tsx";
import "./styles/tokens.css";
import "./styles/base.css";
import "./shell/header.css";
import "./styles/parts.css";

const root = document.getElementById("app");
if (root) render(<App />, root);
